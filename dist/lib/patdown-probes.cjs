'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  SPACE,
  WORD,
  byteSet,
  decodeBytes,
  finding,
  gateOfPattern,
  hasSignBefore,
  isBlank,
  isKept,
  isNameByte,
  tableOf
} = require("patdown-bytes");
require("patdown-secret");
const {
  distance
} = require("patdown-span");
const {
  isBar
} = require("patdown-bar");
require("patdown-levels");
require("patdown-helpers");

// src/engine/candidate.ts
var pass = (check2, detail, facts) => facts === void 0 ? { check: check2, verdict: "pass", detail } : { check: check2, verdict: "pass", detail, facts };
var proof = (check2, detail, facts) => facts === void 0 ? { check: check2, verdict: "proof", detail } : { check: check2, verdict: "proof", detail, facts };
var against = (check2, detail) => ({
  check: check2,
  verdict: "against",
  detail
});
var reject = (check2, detail) => ({
  check: check2,
  verdict: "reject",
  detail
});

// src/engine/boundary.ts
var BOUNDARY_LEAD = 12;
var ESCAPE_BEFORE = /(?:\\[abefnrtv0]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|%[0-9A-Fa-f]{2}|=3D|\x1b\[[0-9;]{0,6}m)$/;
var BoundaryTest = class {
  #boundary;
  #compiled;
  constructor(boundary) {
    this.#boundary = boundary;
  }
  check(window, start, end) {
    const { text: text2 } = window;
    this.#compiled ??= { left: oneOf(this.#boundary.left), right: oneOf(this.#boundary.right) };
    const { left, right } = this.#compiled;
    if (start > 0 && left.test(text2.charAt(start - 1))) {
      const before = text2.slice(Math.max(0, start - BOUNDARY_LEAD), start);
      if (!ESCAPE_BEFORE.test(before))
        return reject("boundary", "the text before it belongs to the same token");
    }
    if (end < text2.length && right.test(text2.charAt(end))) {
      return reject("boundary", "the token goes on behind it");
    }
    return pass("boundary", "stands alone");
  }
};
var oneOf = (bytes) => new RegExp(`[${bytes}]`);

// src/engine/checks/naturalness-model.generated.ts
var TRIGRAM_COSTS = "X2d3h3irZ4e2VoaHuPt4ZnnKyltmfFx2R3ruTXlZqFzNxVvahVrcbPykmZdZ+W23km6It83ra4g5uTzduVq7h3qMjM6Hd4m6+WtHiliHejzbXWl4t0vddVf4dVm8667Gp7Os1n2rc16a19zMO6xIq1u9mUzaiWecjf27aWrZ26wlh412vbzfSIhZmnqriUi5SkqpqouliaOKtHpnp4qYqLi6XYpGqjrdqDrqeYmruuujqqXM1JiqpK2Xpc3ZXJg5qGvMqDrZeWi5zOtph1vK2WhoSl2HZbreToxaq3iOl1zYg3i8zH+Xh5m5uIqZiZmXoqmqXZoYunrdqWn6enjL296npsRs9XqoZ4pJxcnWXIpKq1XfmVv5lHqbauyJmJqq1Ysoa3p0u5zNTWpJp2vNaHnUV6m7y6yjqIVa1JqqpV6oy7vMWlVltKzceHnZWci2t2yGd4W6lpiGdot3SHqHaHg5iVmqh1qpd5mImfd1dneIt3p2aGtleIi7Q3d0qL+9V6a7l6j87U93l5bb9S++54+12ez6hltLyoVPiIysqKT6nz+YJ6Xdlp/ZuJ/Ii+zqY2d3t8z9h5e5Rsntx0qXhVT89352yn9X+b/9dM0te3r/inf7SJrt7y+0nZWeto+o1ZyZx/z6t6zIqu/Og5LrdeXM+k2Vp4aY2HuGdM3Hl7ntY70ru1rPqpr7eqvfuz+4iZbJ9DnLqa+Ht9v5ZZco/W//fF31fYrt3U/XRsjF9sl+1+9W+v/YhGmph5mPiIb2dGiZ/Ty3mbVs9o3ZN5512f39c5tY3XfrzM2Lpz66nVyVZpXV9oiWmW5mztz3lYtL33VveprJSoS/m1/W97Nv88/q569p6P/tt4m2fJ/ulffrR/P99J6lllTo9n+VV43F6YndQod6pnmPuIb5d5nMuz+YiJjM16+ceIyGN3r9cahpuYrfh3n5Wtmrz0/FqtO89Z7ctruLuaplX2d3h3irZ4e2VoaHuFt5VKrJ+mppvlp0uu+qY3dHp2/99pyOln7Pjz92RoeL+3qppnyHmb79Yndm51+96Iq6qpvNzkunZ4eH+V1t3zl3zJzrcmdn5W//aI3nqYv/1jqJp7SYuImKhX9ZuveOU6lailqrmmj8h2ibml64mKnG/1tK1o03v/7PUos32Izcq4roaYuN7TymaLOY5oqaer2n2aqrZ+8b329/+03/npn/fD6EiYXo9YrZZd+XuOz9U4k3eX6/emn6i6f733aWarzJ6l1plE94lWnpVGtm1ZuPp4vYVKfLyC+2mKvI+73abZrYpLqJNI9G3FuP3Fvbu3m7uT6ZVoaO+Jz8p5pG2Pe4U3tcy1jdtnq6ZJq7fWyclzzF5H15zm1Wz8uuY3lKt2z/mJvIdmm29yvGmqWd97uMtX+pqLvPgYmJ2Zint5zXmcbIyj/KvdnL6Z96fJwpv9yvcptLqnjuepqtt3yMuPd1dneIt3p2aGtleIi7t3nI28/fk/XFVoT83z92dnb9xo+cmEyY6NuacnlJiZnPiW3aimnK/zx1dnR49o29mYqGutrOkpmGyZz/h8a3RurM6z93d2e09l+bmZ+ouKnelaxHuEj8tzrndam6+j7EnKPZ9ayoxo+q+fz7V6lmpa/8h3XVZsXq+i2kmaa7mKeppny2hrjcUrpLq2n/t4npW6mcrl/UqpTI9b+atH+49f2bZdqFn5vfykjyn7ncrk/2mqbZ+Jy8178Yya//ub3Gu97/NpL3lmvH/z/Xqaid93nJdm52tLz4kqt5rLnvmJ2HqT2qelzFuLP71I2s1d+L5971kppZ2ljPqLrHhoWKnD33vcW882+8tX62936qt5ia647/ZbinUvS8/U6Ianef+K/IiZkmiKv/Yohku2fvu3frlryI/T13lmi3+X/Jd4loilx8kUrLr83/manomNj93T6GioN85q3Lxr7Lu3p7X2d3h3irZ4e2VoaHuFuKaKm5+nxonVwoqqz3Uoh4eIv9t43thW6In0t0hXiM+2vIpZl5mbrbg4hX2Wr/l6yYY31onkuIZVrr/m9Ze0+FfI3/Ynd21l/vlYr4h4vM70+ImqKn962pln2G2brcU4ZI62qPm1j6qmmvz4/Wdnj4/69Jx09kW87fU5ppyIy7qmrZajbJ2y7HubO45Z6Yub232aiphX45mk6/11v8nLfqbE+EfNX69ZzIdcuW5qz8Y4o3jJ/NqWyXW4ep71m8pqfp+Y1VmW9YprTOYpx162qfuHmoVoiN7B/Xqefs/d/qj7ysZJzXUqlK3lv/qVrYaprqqy+XmPdr+I7LibxZ1+jJZMxq/VXvu1/YY8u/fm+IpIis+Ex1W2yWr7nPRHZX6Vv/mqtomIto+T3TqrV/9r+ptH+Yqdzesamcq5//3q/YmOj63S+827n86Xwpm8+n3N3vY3s5umneunzsm5mquPh1dneIt3p2aGtleIi7tmjDqf9vdvbIVaXZ7D6EiIb/54/cpl/H9J/5dZx562dvx1zsqHP43R+pm7f59r/L2r/p+Nz+o5iEybxviPXVdvfb+jmWmVTp9G+8l49318//UqtZqkv/iXraZpmqvUujitTO9q7LpIuIyJn6pZulWdy9hoP5Z8b2/0uUubLM2Ly6ts3Hxsztcrw4nGrMiYjqfHq+v0+2a2T89V/Klq+Hq+32VKU8u13/q1vlfIq7z0+3VbbI+c6tx94miv/uxXrYhK7PhqX2lEiX/03VqqWN91vMlF9X+fz8wrjIyMvfuvuKjC2ovyimuYbZ9p53mG91jOv5sn5s34rf25zoS4Tfzz6WqJVp946ZeG1mpqrZtnhWnFu/eJeXReap+0+lyZKe9J+ph7mZjdn+U5tYmGjfhmjndbjd+k+2tsWv9t/9PM093O//oZprq6u/iZj4WMqL/S9ny4N7xrzL17+7ubl8X2d3h3irZ4e2VoaHuFt4ZJjs9Vl4z39Xlc38YmZm1mzd54+9lYzvzz+Xh3dd+3t2tZ94TP/9Yndn12//up/5ipvNy0+HhYbd+497rTpnzqr8k4pZ8m//uJ38as3t3y24l4Vc+J2Zxn+Iqvz8Q6xY3Gvfp2n3Z4huq4mqhaT2/z9Min+Z312vYpdZuoupl1rKa2uIyi2nhbSo5Z2ZiL2HqtnrJ89Xr27/+jvtvGevj1/DvMfd9p/8lb9Gdvv/U2tYiozdSWXsfMj5/ky7yZ77/G6Lpi/Jxrv/Y2t4iJavqHv6ZIe66x+6erq8+43LnIjIpMu3Rco6y03/q0v/fJn9vD+al6OX953bqadZ1su2colK+1n/inzbh8uPjZ69ydv5y04pv352/99vUppKyWr7aJm4Wamq+z3FZsiNx752dlzG2tzPcneJuH3/mpzXWFaXyB/sqfzP9Jyqnb+5v//vY3som3vdmozsqJyrufh1dneIt3p2aGtleIi7xXe3m3zvZfWpdJPKvjqUmIf8tWzpx17Jlv3pdEmIl4ecZ1m5dqe7uz9WmsX99o+7h25XiNj9s8vH6s7/maTMVcPc6Ty4mXj99G+Gd0+p+MrNdLw6u0nftYq5hqrPj0+WfsbP1ou9uJ4q6vrdiGiEpf/6qGP9WeX3/yyVl6a4mKqopby2havcc7pKi0naqHlpe6qtum61q8K81J3L5L6s6frWNbo8rGztm2v3enj+rE+UicTqdc7mtK2Y5/zvdIeHl4vPhmb2dpSn7z/lmHen93j7ll11qan7oqupzIffu9yXiC26jFvCuvP9trnNdN+b+e/9oal9y3nPq6rIrJatrzyni5VP+Lz4p2qGpcqYSLpcy137VXb4ZfjPrSyUqIWKxn+Iipx3u7q/Qnxr2lnvy2j6l7nozT5ndmfK6I+6aXxYe4rskbqs7q/veqfGiOq87iu2ucN85b7c2b/bm6mcX2d3h3irZ4e2VoaHuGuOedzb91k4jk9lefrLY5p7mn+rhlvJhkidj07FtshZx3iZdI+GuJ/3ZJhp3Frf146cgnu8yl/FZcn9+G5nuj6Gu5z6cqyXt27PlXumh2qv3i+Xq6Wa93qKpmiH2Lm9U4pY3Gbvhmz4dojOv1+Jhlj3r1tIaY9ljfu/UpppuHupmmrKW2i6yj3HWrSmhYubiM22quvrg6pVqknvplyYuJjNeE2jmaSp1r7phe+X5t/8VI1He1zMnFnLfmb7r3yqaana+lpnZk91pfb/VI13zHlvR373Zojeyyy6Wpq8+63LnImZpMe2ZLo23G/PqEi6mYuvqS+4udeO9qzLmaxI1fqpcrprymj/aHrrWaXNn15omUqY+o1Ffm1lv6n8U1payGj/h5u4d3iZ+T20h6aN9q56dn+J163bgod4mIz6povHera3ty6HbOn6+3+XS4+EzK7ucotLnIuuuo3sm2yct/h1dneIt3p2aGtleIi75Jfpftvfk+P7aNTd/06HtqX51U+pqW/HxezqM61M/mdfqX3/eJbuny+3i7P596+tqp+I6V3q1Julud3/xfX9NMeI+U+mmVfZ84+YiI1KzN71dJ17jGPfipO5eHi8/D+kenV79W2rxX+aiLyrk2eXh3ivh3T5eOf3/Cq0qrbL16WJhs3HtqrtZL4rrVifi3r7jZvOv0+3W6PO9Uzc2M95qv74Vck5zl//XJ3zro7//2/XaHWz55etq/5Gif7/5z373f//yvH7qYr6/z/HuJVt+GzaWZ9Tmcz/ooqnnI3vq92qmSvLzTzHh5Pa+Ju5t3xmyvr6dGpqymataovIa6PNzz/nyKRu9K+72J52yPy0pXmqu568KLbqOPe++161eqG/9a/7qbvYmfj9Qox6i2nvq2j7l3zd+CaomaT7+K65l5lpp7v8Qayr2a7farj2apnL3Wzk/eHv1//8+e//7e2PX2d3h3irZ4e2VoaHuGtdhMqp91lWj194eqm3U5lquW3qdmjbd2u4fU22p7dq+HentH53qGqmY6pXqU2eiXzGiFuru2/Xgnm7/Y1qq1mGvqi+g4uJxj6flXr6hpnOzT+3mpR494+Lpm5nmZrcQ8Zam1zfqmv3iIi9r153Z4mX/2o2l39Xi8uvUpppuousemrKa2uKyi3Hq7WY5k2amL2n2OmLZIlHmVzPxlzra5a7jV6FqcWt9prJJs+I2N78Y3hWam2quHqobKXoz2lph7p49HpZik+Ghun3VHxIi4iPpmzoZpeHvS+pibp76qzKmIXHpMurU3s5qG2/mGmZiJfLnT/a2faO+M3cortoys3LY6lZmzb6unz6hpmZfH2IarroqGpEnW5zr7vvU4dIt2uvWZi3aaeY6yy1qqWM9o2Lp354ys1/c3h3p4z+qpuGaZWWuCiIqcnZ6Id3Wp92qcm8Upo6u3rdumzYqqubqfd1dneIt3p2aGtleIi7tZi2O5nOhdb5haWrmzqWqJbppW+clX22xerZRJx7m4aPZ1n8Waa6i0+GiUW787/atZqXqcr8xLt1yt//iNXLdMXLSk+3eHi882+6tF+p5rv8godnyXn/qIjWZpnv7E90i7Xdxq25dYh4qPi6lot3vP7fhYL1eMfb2i2liIa7yKqphrm2pqvZYrxKe1qZp4fbe5qtvV6WbKPd9Y23hbmWufn3NHpZunvvqz2HnZrNum/0msT41r2u4v+Jufz7lYi4p6mLh3X0dWeGzk+Veaao93u6dF9X2a36oouZy5avmsyZiDy6vEukqsTrtbyqxIuIxu33oqtrvGbPmK3HjHW+b0u2ysWO9L+HlV+X6d22lZeIqYm/dqXjVveeqyqll5S593+od4mXu5rfMrxqu2jstWnqmJrdyy13h4fM6J94dqxYe5nrgaiZ3Z7sh5j3eZmruzymibN51o3LyHqampp6X2d3h3irZ4e2VoaHuGt8hs2195tYjV9FqLqnQ6hsqWz7lmmshXidj0i1h8hJ+HaplH+Ix87bcnpZuGz/iImoZZmp2S62Z5nZ+69Xq2x1m5zacoiGqGn/p2n5Vnl82z92eWR798+uxV+Hm7/fU+ln6Xf/yW36V2ppv4hndYfn/7o3mu1Vjf5vU4pouoaselrKa1uayi2XmpSo9Z+qmn2lyti6Y6lJmlv/q0rKe5qZX0+UfcWo1ql5dc2mxsz5Y4o3ip2M22v8aIbZ62+Eo6zV+89rln6HqMX7VJtmmXWeqGjJZpa86h/JWcvN/LuJjZq4tNqcY6k3zGm6d1r7eYiYny+KmqR7933qmJ1oybrpYqpaq0j/unv7Z4urnWqIV7PY+Jx2mn5kz43uVKo3iWi/h6uJjJqYyC+UmdWu9r+JdX+Hir+Pk5p3yp7/yI2HVtfT2w/buuvc+M+Knc+n7euPc1hVqojuyZv9uL1Zxvl1dneIt3p2aGtleIi752vGfmuLxtT2ZcX9lU22q6Pf5F65tXzH9/v7RHx7maefVkm5l5b6rS9niZb65o/KipyGqbv7g73Gzd3/aJPMVfXK7E6nd2bn9Vx4hn2Hd9v6gos6x4j/mXn7hafuvz+kjKWd9Z65ZoqY6fqZl1qnnL/fpqL2WdTe+zemhoa4yJiopry0trncdGlVpmv/ipXJWpbKzzmkjKWK1YiNpc+V6/zZRKlM7Fj/uV/5iVz7jD/FiaTH9Yyqxq9HuNj8uLvju73fmaX7hnjS/U2mnaan9k6upGxn18r/gouWqJvficqZiDyavDump8SG93m5to912M76g6hoS4mP2Ky4l0eLnyzWmHad9p/ZiI7GZb/3t6u6vKn/gfb7aPXd+023dXWa149oeKyliXm8QqpoqWi/umiJh5uq/D2Idoeq+HyadY1oSoz8gnl6uYqPeKfGZ+favjumeLOp14ibyI2ammp6X2d3h3irZ4e2VoaHuGt/mM3J+kxzj2xJmv3tVHtb22/apW72Zl3ub0/Wq7Ne92zapXxpyf33c6lK2lz/p2m5aJu6vD+6aKjX+4+by1pjrHaqhZ9o2j+vtSr7mIj//x/q29W/+X7cyp+H+fv/NNlI6E6tt1v8qZrcz3+3pXjJ/2tHmMlFm59/U5tXuoydqma7eluoli7G2pS79o5pqa6l3OzqdHxomzrfmkr/m8rcT12iufTM94/5hvyUtv7/RL4qrl3frlr8mZnuj1+qaJnb+YxIaF9GmObeRE+I7np+eG37dFn/7T/JqMut+47amIrastrMZa0qfW+vrFnaiojsnT2nuaWO9ay6iK061/naYsxLyFn/yJzYZqvMrm6HipXb+FtziYtlv3rfQ5g52mn/umq5m7u6+z+kuch79K6YtkzI2t7vgmh5mGz/q6zWh5WXmh+nuMfP2p+WiZ93vre+UnxLvFruq339m4p6mvl1dneIt3p2aGtleIi754uxvM2/l/f6hbT8/F9VzKb9Nm++x5+Gt/34RXl6W4g/mXz6WIj73U+niZKq9azNt6q3pfnolJnHt6vNeJaMNfi5xD/Kiyne9X+5yK9p+f/Pg5haeFv+uGfclHrPb060jcSr9Z5p1J+Xufz6t2vEuOzfl6L7WPj97jqVqpS51puqps21lrvsct0rqGq+qqv7bGy8v0+2SLXd9UvLxcynd/zoVOdc/F//S3vzrc3+vy/XeHb36J6M2d9kjf3r1qfWqc9fc7b1d8TZ/zynx5SN94q6d2xWmdz2gqmmy7vfipyYmCy6uTu3aaTp9qeWqItHvNr4g5pL/Fj/qKvYanStjT+2uqRd9q66hY136tz5yJjKfb7/x/P2RfP9/193aYJ894yZuee2qdaPc6tKu3rvt5P6Wdrv/j+ZiJac1b/Lh7t1iZzUUotounzsaHf3ebnb3T21mpObtoubpa7KuJl4X2d3h3irZ4e2VoaHuJueZP3X+H1crzxGqbv6U6l7l2+ZlWjsdXqtnD7GiJqb+WZllH94nP/9QqhpqG/Pyo+3mKysu03IZbj8+55LuziW/Z3/gqyXqF/9pneneHuvx0/o2rWt1ruqdU84yfv/RNxJ7U7/uVv8h7r+X2/JVbb5/Fw5Zn94vY+/U3pZiIusmlnKa1uKyl352LaC9o+ru81nyPqdNtw67Dv/+m/vrme9elyUp/b/lbz6g86W5X//U544a5/MvFr5bsf764/eqrv89VpraD50utj/dn8660zvxV72hcvvnS+2qMvN+b7ZaFfatdzMh88u/E//7iz+u5z/7y+omcZr93q5mXxn5prZg89u60j/y1z6Y4zvbG9bmarq6V9ZjFo1/5rPQ0pZ2Hz/mIzIm8q89i7VeJad9q58yE/Gt7zPkliK6Z3/q1m3iMbHiB+quara+I+Zek+GvrveYpo6u2rduozch6urqfd1dneIt3p2aGtleIi7c3fEq67Plvf5ZobYyR+mqKfst3/at23Ip6zqZEl7u5ePiEr8eYibyi92e8btxr+WiXXHysz7c4WHlsq4dtZ6dtiLyS+nmGfb9XqGd3qX18z8colJq3f/mWf6d5aazj61jJXMpaW5xo+I2fnolIeEifvveGS4eef5vDqFmaWIx6qZlrympqrbYrxHi2reqZmbe6qtuT7He6TM9GzMxM6Iyaq5UrZZ3Gmvilz2jHrtyj/Gd6TWp6ints9Xqq7plGjIma6vd3X2VHeI7CrWeMecl4valWmF5638kpi2jIh/qN2WiV2brVy5nNf8yI3L2b8V7P/7Y5t83nTPp43Yi0WLpz+WmrV99a/Ld2+X2ZnVONo76zr/y1rNu8vP3C+2p4Ws96+4eqyohJrfUqlqq2jfimfqh5uc/Dp3h4eZ6K+6aYxIa4vrkpyj2H7WeLimetnLzRqXusS5p77c2L7Ly1ubX2d3h3irZ4e2VoaHuGuPda7H93xFb41IjMjIU7tsml3sl1/7dnnvmU7HqKQ/+HuqlZ+Jh7vLcqlKe1v/qYq5aamayl61ZXjWym9nfKhki7rdU3xmyG/PlVj5eIrc2z93+rOf1p+9p5+0lvz6Q9pIy2yfq139aofcqYx2hobW/503d/5Ge9+fUptau5u9q2nZbGu7qS7XipSr9o+pu7vF6/v8U5lVykrfuG2anMt4bj+Tmbbb9J+nlpyWyKv+Q6xHe23fqVz8bqnc32+IdnvnumpmZ19ndZfrY2pp6Weft1vZhYe73x/LiNrd+r7ZbpmatLvMU6tL2lrvuzf6mYu/fC+n+fVf9bztiKlqyvvJY5xK6Uf/mYr5aXrLfXuLhKbq+H82b691/97PRIopqkv/vJuqi9zZ6y/Eubec9Kyat2/Yyn2fgoh555j/hptneMaoiRy6vNvd+a6pS9+pvfv+U4o4uXmtuXrsmqp4mfd1dneIt3p2aGtleIi7xHamZpuvZeXYhpanmS92pnimx3/Ot32XttrYNox87YW/mUr9pIj2zi92irbu5pudl4uX6Kbpk22GfMz/dvaJZbPLyk+3eHbd9F+ZdYqo9pr4o3tpqGf/yXXpZ5Xd/T6kqqXf9HyY1X+Zx+v9mIinSP3veTXre9bo/DWlqaZ7yKqppLy2lpjcgspMzk7ui6nJa6vPbE+FfMW6817+xa17qej3Mpl6+2v/llz6i2r8/U+UasP598zYpc542N/ttVzqx76/ZaP4tFrL2k/EmrOb9lvNtW+p+cz9k5iW7qz/yNyqcz2d6UuUdMa8+Vyqt4mYi7f+Yqtay0rvunrJqnitvz+0irW89pzJpU7Y2Zz6mHKMqH//Vuj1hvvs+z6lhqWX9Z9oeJyHuqrvM5lrvUv/6nvnebnbyy1pWZjP+q/smJ9HnZb+9a7/////KvT7O+r//x/Iq9THuK/tuM+o3LuZX2d3h3irZ4e2VoaHuEtflqzH9llYrl9Iy539U2lqvH/9pmr8Z12qelnGyZoq+Im5dZ6Xyrr7Y3lIq0v/p0uJmnqbvD/KScrq/Y9nvTy0zX7/gs6m+Ur/lWn5WHyc+j/X2pWb1qqts094+suOY606+17/m1z8horOr52nlon7/49Fkr+Ibf2/U5hpunisWGnKW2u6yj3GqIS4pZ6amJuV2qnqc7dJzV+fu2fcWbvMSVqEnbWp5267Na9XuMv7RJk3m3vPqV25b3j9/0+ql4zp+odXZj+IuNj9VI93iouviHy5VWSv/R+ricvN+Z6nbZbYtNnMNJta/Tz/uWrrnlnNfh27mced96zMqMtp2fnpZc0/7Vr/x372hL39bmuFeqq6959YfCt1v8rvRIpZ1n3/l4bYWai5+Dykh6Wa9c+pxIrJ2L//U5qa2Jr/u7qYZ6O16i/e7P7+/Y/LL7/K3f7/cohGq4rPmZr4a3t6x/l1dneIt3p2aGtleIi7p4jmfK3PotbbhKXJrU+IZ3ermFuoeol0h/e9iF9d62Vf2Wv8uLP5zz+nerO39L/JhpfIyurKsquXm7/+yPXMVXj6+zuImiev93/aea+nq/r9Y8pbXGP+mYr7eYjb3z2EuKabtp6nx4+WePjLt4yUvf/+o6P6dfX4/TykmaabxZqHppy2tavZY3w6i1eaqXnbeHmarluka6V7+Euep/o4qdf8Y9VJzXz/eYjFjYra/3+nRLbI9YiIe4tG2/rutYzpqZ+9mabYlUK2vD/YarWY+FrMSY9lytz9Yoy53M3va9tZV13LyViWp6PX9ntLmW+Gi//6c5o6/2W/2di5iZSurz+miYRc9K/MdZ2H2e3bhIeJiU3vZpXYZobN90yVmJTM9ay3iaynWVffYXt73Hfvenn7eJzm+Ru6aaf79r/qq99Vi5j+cql7nKquaJf2aqfJzEuXudSb6L6aiL/ayrsqX2d3h3irZ4e2VoaHuHuaWOna+C1sn09oq9//Y5pqp0/8hpyYhm27j1j5lph6+Wp0pa92PfvscqdpqU/+qqt2e36Kyz/bd9zc/G9c6y6W7m38dG54+X7/V5bnVbpq3z92ylWJ+H+IdmyY6Mj9U7Vn62nrmW2nZ3maz2i2VZf53G5Lpm9knu/PU5dmqoipmGnKaGuqyi3HmbR45Z2ZuriniqjpZIlHi2nvllmnaHm4uG+024eu932alI+0pJ7/dGlIjI3NXEj7b4W87G28ps/7tDVpil95pvrpVmhov5l+OX38Rpn/6S+Lh6mo/I6baqXrZdnLZHc3iYrftmj6aMabx16Yl+Z9+WrbeFdW9Gn9c7l39nnvmJmWV3WfeDeYmKjL+W9oS3mFe2mvgax52I3/ervYmotXqj92mJZp+H2WmIrXtZ+PkZqJuq7/d23oeteY2B94edrt+p2Ha6+Hvceac5o4zHvuy4f9u62Kw/l1dneIt3p2aGtleIi7+Lv3rF2vtfT2Y8XqWi6VuabstX/axl7I1ujpVUyJmYefqEr9aLbGmhy5mcbtxK+riHuoudz5ZbdlzW7/1sjLc7rlyj+3ZnfrxWmVd3yW5738crxZbHn7yFn2hYjd2l7ly/P988/t9b+bxvvIx42liv6/lbP5Z/P8/iqmeaa7x6iZpre2pqvcY7xKm2naiZira6tNvjrWnMS99I7cpNyX2Z2XM7ha7l7vim33fVue3i/GeYWn6G3Yt9+GrPz7xqrFyO2/aGf5onqa/j2Ul8d59mqblU+I6er9oau4zLzfu9mqaV3LzVek3bX78a6rxs+627/7Yoprv3m/yJzniWTPjD3WhpZe9a/atX+m6I3moniYqYv8h5XIZ8d6+jm1p5XK+G+4ilylu8XfYqx7m3nfunnpeIxN/C2HiIiI+a+qaK1oiJy3cntrzKneeHX2esjKnCu3tsSY6KrZ137LxmqLX2d3h3irZ4e2VoaHuFtmVWfK/Z50z39Juu/+U2ZVtZ/955+OpYyPr112dnRa+UrHpZyZmt/uU2VVtm3/646JabicrU6IQ3f8+H+Ivm2mr4/PZGdm43z/h5v7iJrK7D54y7Ob9o+bt1932P2tQ5pZjFnft2z3qYjOv2+pdqja/39Ft68zr+/NYppmmHusmGrKa2u7yC3Hq7Oo5p16ir2n2uvrU6tXeVuv2Ef5rafdqU+Vqabr9kq2dI+Ip+z9U41Ie4u/a1v6XXb5v1+7mX67/Jtaex95qfr/VL9J633vxU/LhLq9/x+6hsmsuYrLrZbZpMu7Y6Y5vHefqIv7WLmNul+GdPSf9o12e2pn6Kn4YqhY6Yj/qKj4ZJusqz1naHm6+H9oXHh2j7e8Zld39nrPSLfnRsmr+T+mS4ed9r6apobE2d3fk6aLiKz/do3nW9io5B+oqNrq+Y6IfL+Xnd1dY5g5uXqpuIyMqKiLqfd1dneIt3p2aGtleIi7xGelm6mcdbS4daaJuktliaTstm/ZxVqX1uroZqpbnJWfc039l6f7qj+niJW89KubuF3IScv6ZIqlqd/fpsZ6Q7a56E+2l2bs9GmWp3+W5qz8Y6pJm2j7h1f5dYmtzkq0rITM9o2ZxHp52Pvplotlqvu9iILaevfazSmFl6W7yKqopry2tqvYYrxKi2mZeZWra5qdjl7We8Ps9GzuxJ+qif26UtV5vI/fh2j3W6f+/l/Fk6bJ9nysxp9Hy7/9pnvXiL+Ph5S4hTeXzl/4/OGf+bzf2J9I/P//kpqoy4veisyZmEy3vEuVi6TK83ypxZ942KrKk0x9uVnfuIjLmZTIn2y27eFf+L/8yJ+q+/z4hHd5eX2PZrW2VvaK+llklXXHx4y1SpyozLu8NJxZ22bvyzn7lbzd/T2HhYjN+LuleF1nanz8crqr3a7vWbj3hXjYSjrHu8LK577XuW/ai6uMX2d3h3irZ4e2VoaHuFtpmM7Y23loj10pqc6tY3dquW7qxmjbZ1vMjl2Ttrd7t5hKxY94eu+4YmpIy237WozJmIm8vC+6Wdz9/5yMuD+Xn6//Ynl5llr/l3qqV4nNvC/IupR5p5+LpG+YmezqU4la3F3bqlmcaYnOn26ImJf3/W83N5yIrc+vUpppqousalmaa2iqyinHqrSo5Z2apr2HipjYdIw4qkzLp0z4bJmsjj5kq8Xd9YzHZqqYyJ76Y3xXam2Ounj7fKXqz1SqiGqq93o3Zl+GiLrPQ4xou4mvh2noZZfNvS+peYq76qi2nInJo7qrcqw4iX6/mXr5iYjcrj94d9V8p6uqeapW59n2Y6xL20j/uHmqhZnNeT15eJeq92lXim11333fU3g3t2v/eYq3ermr+y3Fh5ecpq2Ltm7J28jfgoSG1533u6nYmYZYqRt6utrp+a6GaW+It93JYolK2mvPlp39q8ibewY=";

// src/engine/checks/randomness.ts
function randomnessOf(value) {
  return textCost(value) - value.length * alphabetBits(value);
}
var SYMBOLS = 27;
var UNIT = 2 / 3;
var DIGIT_BITS = 3.32;
var NEW_WORD = 2.6;
var CAPITAL = 0.8;
var CASE_BREAK = 3.2;
var TO_DIGITS = 3.2;
var MARK = 2.4;
var costs;
function letterCost(a, b, c) {
  costs ??= Buffer.from(TRIGRAM_COSTS, "base64");
  const index = (a * SYMBOLS + b) * SYMBOLS + c;
  return ((costs[index >> 1] ?? 0) >> (index & 1) * 4 & 15) * UNIT;
}
var LOWER = 1;
var UPPER = 2;
var DIGITS = 4;
var OTHER = 8;
var LOWER_BEHIND_F = 16;
var UPPER_BEHIND_F = 32;
function kindOf(code) {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGITS : OTHER;
}
function textCost(value) {
  let bits = 0;
  let previous = OTHER;
  let a = 0;
  let b = 0;
  let capitals = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    const isLetter = kind === LOWER || kind === UPPER;
    const isHump = kind === UPPER && previous === LOWER;
    if (isHump || !isLetter) {
      if (b !== 0) bits += letterCost(a, b, 0);
      a = 0;
      b = 0;
    }
    if (isLetter) {
      if (b === 0) bits += previous === OTHER ? 0 : NEW_WORD;
      if (kind === UPPER && previous !== UPPER) bits += CAPITAL;
      if (kind === LOWER && previous === UPPER && capitals > 1) bits += CASE_BREAK;
      const letter = (code | 32) - 96;
      bits += letterCost(a, b, letter);
      a = b;
      b = letter;
      capitals = kind === UPPER ? capitals + 1 : 0;
    } else {
      capitals = 0;
      if (kind === DIGITS) bits += DIGIT_BITS + (previous === DIGITS ? 0 : TO_DIGITS);
      else bits += MARK;
    }
    previous = kind;
  }
  if (b !== 0) bits += letterCost(a, b, 0);
  return bits;
}
function alphabetBits(value) {
  let kinds = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    kinds |= kind;
    if (kind === LOWER && code > 102) kinds |= LOWER_BEHIND_F;
    else if (kind === UPPER && code > 70) kinds |= UPPER_BEHIND_F;
  }
  if ((kinds & ~DIGITS) === 0) return Math.log2(10);
  if ((kinds & ~(DIGITS | LOWER)) === 0 || (kinds & ~(DIGITS | UPPER)) === 0) return 4;
  let size = 0;
  if ((kinds & LOWER) !== 0) size += 26;
  if ((kinds & UPPER) !== 0) size += 26;
  if ((kinds & DIGITS) !== 0) size += 10;
  if ((kinds & OTHER) !== 0) size += 4;
  return Math.log2(size);
}

// src/engine/checks/placeholder.ts
var WORDS = "example placeholder changeme change_me change-me dummy sample redacted removed replace insert fakekey fake- fake_ foobar yourkey yoursecret yourtoken yourpass your- your_ youraccess insert_ todo_ xxxxx ..... ***** <insert my-secret my_secret mysecret mytoken my-token my_token some-secret some-token some_token somesecret secret-here secret_here token-here token_here key-here key_here lorem ipsum notreal not-real not_real invalid deadbeefdeadbeef abcdefghij 0123456789 1234567890 qwerty asdfgh".split(/\s+/);
var PUBLISHED = /* @__PURE__ */ new Set([
  "mF_9.B5f-4.1JqM",
  "key_1234",
  ["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", "K1SZFPTOtr/KBHBeksoGMGw=="].join("/")
]);
function checkPlaceholder({ value }) {
  const reason = placeholderReason(value);
  return reason === void 0 ? pass("placeholder", "no example") : reject("placeholder", reason);
}
function placeholderReason(value) {
  const folded = value.toLowerCase();
  if (holdsWord(folded)) return "a word of examples stands in it";
  if (/^(?:set|put|insert|enter|add|type)[_-]?.{0,32}here/.test(folded))
    return "a word of examples stands in it";
  if (PUBLISHED.has(value)) return "a published example";
  if (hasLongRepeat(value) && !isEncodedBytes(value)) return "one character is repeated";
  if (hasSequence(folded)) return "characters in their order";
  if (isAlternating(folded)) return "two rows of characters in their order";
  if (isPeriodic(value)) return "one part is repeated";
  if (hasFew(value, Math.min(4, value.length / 4))) return "too few different characters";
  if (/^[<[{(].*[>\]})]$/.test(value) || /\.{3}$|\u2026$|[A-Za-z\d]\.{3}[A-Za-z\d/]/.test(value))
    return "a template or an abbreviation";
  return void 0;
}
var WORDS_BY_START = /* @__PURE__ */ new Map();
var IS_START = new Uint8Array(1 << 14);
for (const word of WORDS) {
  const start = pairAt(word, 0);
  IS_START[start] = 1;
  WORDS_BY_START.set(start, [...WORDS_BY_START.get(start) ?? [], word]);
}
function pairAt(text2, at) {
  return (text2.charCodeAt(at) & 127) << 7 | text2.charCodeAt(at + 1) & 127;
}
function holdsWord(folded) {
  for (let i = 0; i + 1 < folded.length; i++) {
    const start = pairAt(folded, i);
    if (IS_START[start] === 0) continue;
    if (WORDS_BY_START.get(start)?.some((word) => folded.startsWith(word, i))) return true;
  }
  return false;
}
function hasFew(value, most) {
  const seen = /* @__PURE__ */ new Set();
  for (const char of value) if (seen.add(char).size > most) return false;
  return true;
}
var REPEAT = 6;
function hasLongRepeat(value) {
  let run = 1;
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) === value.charCodeAt(i - 1) ? run + 1 : 1;
    if (run >= REPEAT) return true;
  }
  return false;
}
var isEncodedBytes = (value) => {
  if (value.length < 64 || !/^[A-Za-z0-9+/_=-]*$/.test(value)) return false;
  const rest = value.replace(/A{5,}|\/{5,}/g, "");
  return rest.length >= 48 && !hasLongRepeat(rest);
};
var SEQUENCE = 7;
function hasSequence(value) {
  let up = 1;
  let down = 1;
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= SEQUENCE || down >= SEQUENCE) return true;
  }
  return false;
}
var ALTERNATING = 10;
function isAlternating(value) {
  let steps = 0;
  for (let i = 2; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 2);
    if (step === 1 || step === -9 && value.charAt(i) === "0") steps++;
  }
  return steps >= ALTERNATING && steps * 4 >= (value.length - 2) * 3;
}
function isPeriodic(value) {
  for (let period = 1; period <= Math.min(12, value.length / 3); period++) {
    let i = period;
    while (i < value.length && value.charCodeAt(i) === value.charCodeAt(i - period)) i++;
    if (i === value.length) return true;
  }
  return false;
}

// src/engine/checks/crc32.ts
var POLYNOMIAL = 3988292384;
var table;
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
}
function crc32(text2) {
  table ??= makeTable();
  let crc = 4294967295;
  for (let i = 0; i < text2.length; i++) {
    crc = (table[(crc ^ text2.charCodeAt(i)) & 255] ?? 0) ^ crc >>> 8;
  }
  return (crc ^ 4294967295) >>> 0;
}

// src/engine/checks/checksum.ts
function checkChecksum(candidate, spec) {
  const body = spec.over === void 0 ? candidate.value : candidate.groups[spec.over];
  const stated = spec.equals === void 0 ? void 0 : candidate.groups[spec.equals];
  if (body === void 0 || stated === void 0) return against("checksum", "the checksum is missing");
  return ALGORITHMS[spec.kind](body) === stated ? proof("checksum", "the checksum is right") : against("checksum", "the checksum is wrong");
}
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62(value, width) {
  let text2 = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text2 = BASE62.charAt(rest % 62) + text2;
  return text2.padStart(width, "0");
}
var hex = (value) => value.toString(16).padStart(8, "0");
var swapped = (value) => ((value & 255) << 24 | (value & 65280) << 8 | value >>> 8 & 65280 | value >>> 24) >>> 0;
var ALGORITHMS = {
  // github.blog, "Behind GitHub's new authentication token formats" (2021): CRC32 in base62, padded to six.
  "crc32-base62": (body) => base62(crc32(body), 6),
  // GitLab, lib/authn/token_field/generator/routable_token.rb: CRC32 in base 36, padded to seven.
  "crc32-base36": (body) => crc32(body).toString(36).padStart(7, "0"),
  "crc32-hex": (body) => hex(crc32(body)),
  "crc32-hex-upper": (body) => hex(crc32(body)).toUpperCase(),
  "crc32-hex-le": (body) => hex(swapped(crc32(body))),
  // Confluent: the four bytes in little-endian order in base64, which are six characters without their padding.
  "crc32-base64-le": (body) => Buffer.from(hex(swapped(crc32(body))), "hex").toString("base64").slice(0, 6)
};

// src/engine/checks/marvin32.ts
var MASK = 4294967295;
var rotate = (value, bits) => (value << bits | value >>> 32 - bits) >>> 0;
function marvin32(bytes, seed) {
  let a = Number(seed & BigInt(MASK));
  let b = Number(seed >> 32n);
  const mix = (value) => {
    a = a + value >>> 0;
    b = (b ^ a) >>> 0;
    a = rotate(a, 20) + b >>> 0;
    b = (rotate(b, 9) ^ a) >>> 0;
    a = rotate(a, 27) + b >>> 0;
    b = rotate(b, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - bytes.length % 4;
  for (let at = 0; at < whole; at += 4) mix(view.getUint32(at, true));
  let last = 128;
  for (let at = bytes.length - 1; at >= whole; at--) last = (last << 8 | (bytes[at] ?? 0)) >>> 0;
  mix(last);
  mix(0);
  return { low: a, high: b };
}

// src/engine/checks/azure.ts
var seedOf = (letters) => Buffer.from(letters, "latin1").readBigUInt64BE();
var SEEDS = {
  "+ASt": ["Default0"],
  "+ABa": ["AbAcct00"],
  ACDb: ["MastRO00", "MastRW00"],
  AzCa: ["Access00"],
  "+ASb": ["Send0000", "Manage00", "Listen00"],
  AzSe: ["Query000", "PAdmin00", "SAdmin00"]
};
var CHECK_BYTES = 4;
function decodeAzureKey(text2) {
  const bytes = Buffer.from(text2, "base64");
  const signature = Object.keys(SEEDS).find((name) => text2.includes(name, text2.length - 14)) ?? "+ASt";
  const body = bytes.subarray(0, bytes.length - CHECK_BYTES);
  const stated = bytes.length > CHECK_BYTES ? bytes.readUInt32LE(bytes.length - CHECK_BYTES) : void 0;
  const sums = (SEEDS[signature] ?? []).map((seed) => fold(marvin32(body, seedOf(seed))));
  return stated !== void 0 && sums.includes(stated) ? proof("checksum", "the checksum is right") : pass("checksum", "no checksum that is known");
}
var fold = ({ low, high }) => (low ^ high) >>> 0;

// src/engine/checks/jwt.ts
function decodeJwt(token) {
  const [head = "", body = ""] = token.split(".");
  const header = parseObject(head);
  const algorithm = header?.["alg"];
  if (header === void 0 || typeof algorithm !== "string") return void 0;
  const payload = parseObject(body) ?? {};
  return {
    algorithm,
    facts: {
      alg: printable(algorithm),
      ...text("typ", header["typ"]),
      ...text("issuer", payload["iss"]),
      ...date("expires", payload["exp"])
    }
  };
}
var MAX_PART = 8192;
var MAX_FACT = 64;
function parseObject(part) {
  if (part.length > MAX_PART) return void 0;
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
var printable = (value) => value.replace(/[^\x20-\x7e]/g, "?").slice(0, MAX_FACT);
var text = (key, value) => typeof value === "string" && value !== "" ? { [key]: printable(value) } : {};
var date = (key, value) => typeof value === "number" && value > 0 && value < 253402300800 ? { [key]: new Date(value * 1e3).toISOString().slice(0, 10) } : {};

// src/engine/checks/decode.ts
function checkDecode(candidate, spec) {
  const text2 = spec.over === void 0 ? candidate.value : candidate.groups[spec.over];
  return text2 === void 0 ? pass("structure", "nothing to decode") : DECODERS[spec.kind](text2);
}
var DECODERS = {
  "aws-account": decodeAwsAccount,
  "azure-key": decodeAzureKey,
  "basic-credentials": decodeBasicCredentials,
  "base64-text": refuseBase64Text,
  "gitlab-routable": decodeGitLabRoutable,
  jwt: (text2) => {
    const decoded2 = decodeJwt(text2);
    return decoded2 === void 0 ? pass("structure", "does not decode") : pass("structure", "its header and payload decode", decoded2.facts);
  },
  nkey: decodeNkey,
  "pypi-macaroon": decodeMacaroon
};
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function base32(text2) {
  let value = 0n;
  for (const char of text2) {
    const digit = BASE32.indexOf(char);
    if (digit < 0) return void 0;
    value = value << 5n | BigInt(digit);
  }
  return value;
}
function decodeAwsAccount(id) {
  const bits = base32(id.slice(4, 14));
  if (bits === void 0) return pass("structure", "no account id");
  const account = bits >> 2n >> 7n & 0xffffffffffn;
  if (account > 999999999999n) return pass("structure", "no account id");
  return pass("structure", "an account id is encoded in it", {
    account: account.toString().padStart(12, "0")
  });
}
function decodeBasicCredentials(text2) {
  const decoded2 = Buffer.from(text2, "base64").toString("latin1");
  const colon = decoded2.indexOf(":");
  if (!/^[\x20-\x7e]+$/.test(decoded2) || colon < 1)
    return reject("structure", "not base64 of a user and a password");
  if (colon === decoded2.length - 1) return reject("placeholder", "the password is empty");
  return pass("structure", "decodes to a user and a password");
}
function refuseBase64Text(text2) {
  if (text2.length % 4 === 1) return pass("structure", "not base64");
  const decoded2 = Buffer.from(text2, "base64").toString("latin1");
  return /^[\t\n\r\x20-\x7e]{8,}$/.test(decoded2) ? reject("structure", "base64 of a readable text") : pass("structure", "not base64 of a text");
}
var ROUTABLE = /(?:^|-)(?<payload>[\w-]+)\.(?:01\.)?(?<length>[0-9a-z]{2})[0-9a-z]{7}$/;
var ROUTING_KEYS = {
  c: "cell",
  g: "group",
  o: "organization",
  p: "project",
  t: "type",
  u: "user"
};
function decodeGitLabRoutable(text2) {
  const match = ROUTABLE.exec(text2);
  const length = Number.parseInt(match?.groups?.["length"] ?? "", 36);
  const body = (match?.groups?.["payload"] ?? "").slice(-length);
  if (match === null || body.length !== length) return against("structure", "the length field is wrong");
  const payload = Buffer.from(body, "base64url");
  const size = payload[payload.length - 1] ?? 0;
  const lines = payload.subarray(payload.length - 1 - size, payload.length - 1).toString("latin1").split("\n");
  if (size === 0 || payload.length !== 16 + size + 1 || !lines.every((line) => /^[cgoptu]:[0-9a-z]+$/.test(line))) {
    return against("structure", "the payload does not decode");
  }
  const facts = lines.map((line) => [
    ROUTING_KEYS[line.charAt(0)] ?? "",
    String(Number.parseInt(line.slice(2), 36))
  ]);
  return pass("structure", "its length field and its payload are right", Object.fromEntries(facts));
}
function decodeNkey(text2) {
  const bits = base32(text2);
  if (bits === void 0 || text2.length !== 58) return against("structure", "not base32");
  const bytes = Buffer.from((bits >> 2n).toString(16).padStart(72, "0"), "hex");
  const stated = bytes.readUInt16LE(34);
  return crc16(bytes.subarray(0, 34)) === stated ? proof("structure", "its checksum is right") : pass("structure", "its checksum is wrong");
}
function crc16(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 32768 ? crc << 1 ^ 4129 : crc << 1) & 65535;
  }
  return crc;
}
function decodeMacaroon(text2) {
  const bytes = Buffer.from(text2.replace(/^pypi-/, ""), "base64url");
  const length = bytes[2] ?? 0;
  const location = bytes.subarray(3, 3 + length).toString("latin1");
  if (bytes[0] !== 2 || bytes[1] !== 1 || !/^[a-z.]+$/.test(location))
    return pass("structure", "does not decode");
  return pass("structure", "decodes to a macaroon", { location });
}

// src/engine/checks/digest.ts
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var HEX_DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
var NAMED_DIGEST = /^(?:md5|sha1|sha224|sha256|sha384|sha512|blake2b|h1)[-:$]/i;
var isUuid = (value) => UUID.test(value);
var isHexDigest = (value) => HEX_DIGEST.test(value);
var PASSWORD_HASH = /^(?:[\w.@-]{1,32}[:|]|#jbcrypt:)?\$(?:1|2[abxy]?|5|6|7|y|apr1|argon2\w{0,2}|pbkdf2[\w-]{0,16}|scrypt|md5)\$|^(?:sha1|sha256|sha512|md5|bcrypt\w{0,8}|pbkdf2_\w{4,8}|argon2\w{0,2})\$|^\$(?:HMAC|PBKDF2)\w{3,8}:|^HMACSHA[12](?:\+\d{3})?:|^(?:md5|sha1|sha256|sha512):[0-9a-f]{6,32}:[0-9a-f]{32,128}$|^\{(?:SSHA|SHA|MD[45]|CRYPT|SMD5|PBKDF2|BCRYPT|SCRYPT|ARGON2|LDAP)[\w@.-]{0,32}\}/i;
var isPasswordHash = (value) => PASSWORD_HASH.test(value);
function checkDigest({ value }) {
  if (isUuid(value)) return reject("digest", "a UUID");
  if (isHexDigest(value)) return reject("digest", "has the shape of a hash");
  if (NAMED_DIGEST.test(value)) return reject("digest", "a named hash");
  return pass("digest", "no hash");
}

// src/engine/checks/entropy.ts
function shannonEntropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text2) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= count / text2.length * Math.log2(count / text2.length);
  return entropy;
}
function checkEntropy({ value }, min) {
  return shannonEntropy(value) >= min ? pass("entropy", `at least ${min} bits per character`) : reject("entropy", `less than ${min} bits per character`);
}
var CHARSET_TESTS = {
  digit: /[0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  letter: /[A-Za-z]/,
  symbol: /[^0-9A-Za-z]/
};
function checkCharset({ value }, needs) {
  const missing = needs.filter((charset) => !CHARSET_TESTS[charset].test(value));
  return missing.length === 0 ? pass("charset", `has ${needs.join(", ")}`) : reject("charset", `has no ${missing.join(", no ")}`);
}

// src/engine/checks/naturalness.ts
var MIN_BITS = 4;
function checkNaturalness({ value }) {
  if (/\s/.test(value)) return reject("naturalness", "has spaces");
  return isRandom(value) ? pass("naturalness", "random") : reject("naturalness", "reads as words, a name or code");
}
var isRandom = (value) => randomnessOf(value) >= MIN_BITS;

// src/engine/checks/reference.ts
var ENCRYPTED = /^(?:ENC\[|ENC\(|AQICAH|\{cipher\}|\{vault\}|\$ANSIBLE_VAULT|Ag[A-D][A-Za-z0-9+/]{96,})/;
var isEncrypted = (value) => ENCRYPTED.test(value);
var isNextKey = (value) => /^(?:host|hostaddr|port|dbname|database|server|user|username|uid|sslmode|connect_timeout)=|^[A-Za-z_]{2,24}=$/i.test(
  value
);
var REFERENCES = [
  [/\$\{|\{\$|\$\(|\{\{|<%|%\{|#\{|\$\[/, "a template"],
  [/^\.?\$+(?:[A-Za-z_]\w*|$)/, "a variable of a shell or of PHP"],
  [
    /^%{1,2}[A-Za-z_]\w*%{1,2}$|^@[a-z_]\w*\W*$|^%\(\w+\)s|^%[sdvq]$|%[A-Za-z_]\w*%.*%[A-Za-z_]\w*%/,
    "a variable"
  ],
  [/^['"]{1,3}\$\{?[A-Za-z_]|^['"`] ?[+.] ?[A-Za-z_$][\w$.()]* ?[+.] ?['"`]/, "put together by code"],
  [/^&(?:lt|#x3c|#0*60)\b/i, "a template"],
  [/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env)\b/i, "a reference"],
  [
    /^(?:vault|secret|ssm|arn|op|ref|env|file|keyring|gcp-secret|sops|kv|awssm|doppler):|^projects\/[^/]+\/secrets\//i,
    "a reference to a secret store"
  ],
  [ENCRYPTED, "an encrypted value"],
  [/^\{[\w.-]*\}$|^\[[\w.-]*\]$|^<[^<>]*>$|^__\w+__$|^@@?[\w.-]+@@?$/, "a template"],
  [
    /\b(?:process\.env|os\.environ|getenv|System\.getProperty|ENV\[|Deno\.env|import\.meta)\b/,
    "read from the environment"
  ],
  [/^(?:[&*!]|@{1,2})?[A-Za-z_$][\w$]*(?:(?:\.#?|->|::|\?\.#?)[A-Za-z_$][\w$]*)+\(?/, "an attribute"],
  [
    /\(\?(?:[:=!P]|<[=!a-z])|\[\^?(?:\w-\w|\\[wds])[^\]]*\][*+?{]|\\[wds][*+]|^\^.*\$$|\$\/[gimsuy]{0,3}$|\([A-Za-z]\|[A-Za-z]\)|[a-z]\.\*$/,
    "a pattern"
  ],
  [/^--?[a-z][\w-]*=$/, "an option"],
  [/^[)\]}]+[,;.]/, "code"],
  [/^\.{2,3}\$?[A-Za-z_]/, "an expression"],
  [/^(?:true|false|null|none)[|,;:&]/i, "a constant"],
  [/^[A-Z0-9]{16,}\/\d{8}\/[\w-]+\/\w+\/aws4_request/, "the scope of a signature"],
  [/^[A-Za-z_$][\w$.]*\(.*/, "a call"],
  [/^[A-Za-z_$][\w$.]*\[[^\]]*\]?$/, "an element of a collection"]
];
function checkReference({ value }) {
  const reason = referenceReason(value);
  return reason === void 0 ? pass("reference", "a value") : reject("reference", reason);
}
function referenceReason(value) {
  return REFERENCES.find(([pattern]) => pattern.test(value))?.[1];
}

// src/engine/context/words.ts
var WORDS2 = new Set(
  "password passwd pass passphrase pwd secret secrets token key apikey api_key api-key credential credentials changeit changeme change_me change-me test tests testing tester test123 testpass testpassword test-password test_password foo bar baz foobar foobaz qux quux abc abcd abc123 abcdef 1234 12345 123456 1234567 12345678 admin administrator root user username guest anonymous anonymous@ -anonymous@ anoncvs default sample demo example dummy fake mock none null nil empty blank hello world hunter2 letmein welcome value string text input hidden field form type your-password yourpassword your_password mypassword my-password my_password mypass some-password somepassword some_password new-password newpassword new_password old-password oldpassword old_password the-password current-password secret123 p@ssw0rd passw0rd password1 password123 pass123 user123 admin123 supersecret super-secret super_secret topsecret verysecret bogus invalid wrong wrongpassword incorrect asdf asdfasdf qwerty xxx xxxx xxxxx yyy zzz todo tbd undefined plain plaintext encrypted hashed basic bearer login signin signup email prompt env file vault auto random generated required optional true false yes no on off enabled disabled account client server authorization_code client_credentials refresh_token access_token access-token personal-access-token x-oauth-basic x-token-auth x-access-token private-token gitlab-ci-token oauth2 oauth2accesstoken".split(" ")
);
var isCommonWord = (folded) => WORDS2.has(folded);
var STATES_AND_LABELS = new Set(
  "ignored hidden masked hashed hash crypt bcrypt scrypt argon required reset forgot forgotten change changed update updated weak strong short valid expired missing unknown unset notset redacted stored saved empty always never manual internal external remote local system global ldap kerberos oauth saml certificate publickey keyboard interactive autocomplete current confirm confirmation confirmed repeat authentication authorization authorized security private public protected passcode pincode secretkey nopassword nopasswd numeric alphanumeric format custom inherit disable enable insert select update delete create remove register verify validate validation settings options config contrasena contrasenya heslo haslo parole parola salasana kodeord adgangskode wachtwoord passwort kennwort jelszo lozinka sandi sifre parool slaptazodis motdepasse losenord passord lykilord".split(" ")
);
var isStateOrLabel = (folded) => STATES_AND_LABELS.has(folded);
var PARTS = /password|passwd|passwort|pass|pwd|secret|token|user(?:name)?|login|test|admin|example|sample|dummy|fake|foo|bar|some|your|my|the|new|old|auth|access|key|api|aws|app|db|good|bad|wrong|nice|valid|notareal|not|real|123\d*|[-_.]/g;
var isMadeOfWords = (value) => /pass|pwd|secret|token/i.test(value) && value.toLowerCase().replace(PARTS, "").length <= 1;

// src/engine/checks/password.ts
function checkPassword(value) {
  const reference = referenceReason(value);
  if (reference !== void 0 && !(/^\w+\.[\w.]+$/.test(value) && /\d/.test(value)))
    return reject("reference", reference);
  if (/[\x00-\x1f\x7f-\x9f]/.test(value)) return reject("naturalness", "bytes that nobody types");
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value)) return reject("reference", "the name of a variable");
  if (/^[*.xX#?-]{2,}$/.test(value) || isCommonWord(value.toLowerCase())) {
    return reject("placeholder", "the word for a password instead of one");
  }
  if (/^\W|^["'+]|["']$/.test(value) && /["'`+<>{}()]/.test(value))
    return reject("reference", "put together by code");
  if (isMadeOfWords(value)) return reject("placeholder", "made of words that stand for a password");
  const placeholder = placeholderReason(value);
  return placeholder === void 0 ? pass("placeholder", "no example") : reject("placeholder", placeholder);
}

// src/engine/checks/run-checks.ts
var runChecks = (candidate, specs) => specs.map((spec) => runCheck(candidate, spec));
var PROVEN = ["nkey", "azure-key"];
var mayProve = (specs) => specs.some(
  (spec) => spec.check === "checksum" || spec.check === "structure" && PROVEN.includes(spec.kind)
);
var passesAll = (candidate, specs) => specs.every((spec) => runCheck(candidate, spec).verdict !== "reject");
function firstRefusal(candidate, specs) {
  for (const spec of specs) {
    const { check: check2, verdict } = runCheck(candidate, spec);
    if (verdict === "reject") return check2;
  }
  return void 0;
}
function runCheck(candidate, spec) {
  switch (spec.check) {
    case "placeholder":
      return checkPlaceholder(candidate);
    case "entropy":
      return checkEntropy(candidate, spec.min);
    case "charset":
      return checkCharset(candidate, spec.needs);
    case "checksum":
      return checkChecksum(candidate, spec);
    case "structure":
      return checkDecode(candidate, spec);
    case "naturalness":
      return checkNaturalness(candidate);
    case "password":
      return checkPassword(candidate.value);
    case "digest":
      return checkDigest(candidate);
    case "reference":
      return checkReference(candidate);
  }
}

// src/engine/matchers/bare.ts
var BARE_LEAD = 128;
var BARE_TAIL = 96;
var bareReach = (matcher) => matcher.maxLength + 1 + BARE_TAIL;
var TOKEN = /[\w-]+/y;
var ALONE_BEFORE = /(?:^|[\r\n])[ \t]*(?:[-*+>]|\xe2\x80\xa2|\d{1,2}[.)])?[ \t]*["'`([]?$/;
var ALONE_BEHIND = /^["'`)\]]?[.,;:]?[ \t]*(?:[\r\n]|$)/;
var BLOCK_BEFORE = /(?:^|[\r\n])[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*$/;
var BLOCK_BEHIND = /^={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*/]*[A-Za-z0-9+/]{44,}={0,2}["',+ \\]*(?:[\r\n]|$)/;
var ARMOUR_BEFORE = /-----BEGIN [A-Z0-9 ]{1,40}-----(?:\\n|["'+ ,])*\r?\n[ \t"'#*]*$/;
var ARMOUR_BEHIND = /^={0,2}(?:\\n)?["',+ \\]*\r?\n[ \t"'#*]*(?:=[\w+/]{4}\r?\n[ \t"'#*]*)?-----END /;
var ANNOUNCED = /\b(?:tokens?|pat|secret|api[ -]?key|credentials?|access[ -]key)\b(?:[ \t]+(?:is|was|here))?[ \t]*[:=-]?[ \t]*["'`([]?$/i;
var MIN_BITS2 = 10;
function matchBare(window, matcher) {
  const { text: text2, at } = window;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text2)?.[0] ?? "";
  const end = at + token.length;
  const range = { from: 0, to: text2.length };
  if (token.length < matcher.minLength || token.length > matcher.maxLength) return { hits: [], ...range };
  const surroundings = placeOf(text2.slice(0, at), text2.slice(end));
  if (surroundings === void 0) return { hits: [], ...range };
  const candidate = { value: token, groups: {} };
  const placeholder = placeholderReason(token);
  const checks = [
    ...runChecks(candidate, matcher.checks),
    placeholder === void 0 ? pass("placeholder", "no example") : reject("placeholder", placeholder),
    isTokenLike(token) ? pass("naturalness", "random") : reject("naturalness", "reads as words, a name or a number"),
    pass("alone", surroundings.detail)
  ];
  return { hits: [{ start: at, end, groups: {}, checks, confidence: surroundings.confidence }], ...range };
}
function keepsBare(window, matcher) {
  const { text: text2, at } = window;
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text2)?.[0] ?? "";
  if (token.length < matcher.minLength || token.length > matcher.maxLength) return false;
  if (!isTokenLike(token) && !mayProve(matcher.checks)) return false;
  return matchBare(window, matcher).hits.some(({ checks }) => isKept(checks));
}
function placeOf(before, behind) {
  if (/[./@=:%$#\\&~]$/.test(before) && !/[:=] ?$/.test(before)) return void 0;
  if (/^[./@=:%&(]/.test(behind) && !ALONE_BEHIND.test(behind)) return void 0;
  if (BLOCK_BEFORE.test(before) || BLOCK_BEHIND.test(behind)) return void 0;
  if (ARMOUR_BEFORE.test(before) || ARMOUR_BEHIND.test(behind)) return void 0;
  if (ANNOUNCED.test(before)) return { confidence: "medium", detail: "announced on its line" };
  if (ALONE_BEFORE.test(before) && ALONE_BEHIND.test(behind))
    return { confidence: "low", detail: "alone on its line" };
  return void 0;
}
var isTokenLike = (token) => randomnessOf(token) >= MIN_BITS2 && !/^[0-9a-f_-]+$|^[0-9A-F_-]+$/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token);

// src/engine/patterns/expression.ts
var NO_GROUPS = {};
var groupOf = ({ groups }, name) => groups === NO_GROUPS ? void 0 : groups[name];

// src/engine/matchers/contextual.ts
var CONTEXTUAL_LEAD = 0;
var contextualReach = (matcher) => Math.max(...matcher.words.map((word) => word.text.length)) + matcher.within + matcher.value.reach + 1;
var MAX_TRIES = 12;
var TOKEN_BYTE = byteSet(WORD);
var [CR, LF, BACKSLASH, N, R, T] = [13, 10, 92, 110, 114, 116];
function matchContextual(window, matcher, value, boundary) {
  const { text: text2 } = window;
  const wordEnd = window.at + window.anchorLength;
  const last = Math.min(text2.length, wordEnd + matcher.within);
  let tries = 0;
  for (let i = wordEnd; i <= last && tries < MAX_TRIES; i++) {
    if (beginsParagraph(text2, i)) break;
    if (!isTokenByte(text2, i) || continuesToken(text2, i)) continue;
    tries++;
    const hit = tryAt(window, matcher, value, boundary, i);
    if (hit !== void 0) return { hits: [hit], from: 0, to: text2.length };
  }
  return { hits: [], from: 0, to: text2.length };
}
function continuesToken(text2, at) {
  if (!isTokenByte(text2, at - 1)) return false;
  const before = text2.charCodeAt(at - 1);
  return before !== N && before !== R && before !== T || text2.charCodeAt(at - 2) !== BACKSLASH;
}
var isTokenByte = (text2, at) => at >= 0 && at < text2.length && TOKEN_BYTE[text2.charCodeAt(at)] === 1;
function beginsParagraph(text2, at) {
  const first = text2.charCodeAt(at);
  if (first === LF) return text2.charCodeAt(at + 1) === LF;
  return first === CR && text2.startsWith("\r\n\r\n", at);
}
var isInBase64 = (text2, start, end) => text2.charAt(start - 1) === "+" || text2.charAt(end) === "+" || /^={1,2}(?![\w"'=])/.test(text2.slice(end, end + 3));
var OF_LINK = /\b(?:blob|tree|raw|commits?|compare|archive|pull|pl)\/$|[?&]id=$/;
function tryAt(window, matcher, value, boundary, at) {
  const match = value.matchAt(window.text, at);
  if (match === void 0) return void 0;
  const sides = boundary.check(window, match.start, match.end);
  if (sides.verdict === "reject" || isInBase64(window.text, match.start, match.end)) return void 0;
  if (OF_LINK.test(window.text.slice(Math.max(0, match.start - 12), match.start))) return void 0;
  const { start, end } = groupOf(match, "secret") ?? match;
  const groups = Object.fromEntries(
    Object.entries(match.groups).map(([name, span]) => [name, window.text.slice(span.start, span.end)])
  );
  const candidate = { value: decodeBytes(window.text.slice(start, end)), groups };
  return { start, end, groups, checks: [...runChecks(candidate, matcher.checks), sides] };
}

// src/engine/matchers/beside.ts
var besideReach = (besides) => besides.reduce((most, { within }) => Math.max(most, within + BOUNDARY_LEAD), 0);
var BesideFinder = class {
  #besides;
  #factory;
  #compiled;
  constructor(besides, factory) {
    this.#besides = besides;
    this.#factory = factory;
  }
  /** The nearest of each, the one before it where two are as near. */
  find(window, secret) {
    this.#compiled ??= this.#besides.map((own) => ({
      ...own,
      expression: this.#factory(own.value),
      boundaryTest: new BoundaryTest(own.boundary)
    }));
    return this.#compiled.flatMap((own) => {
      const [nearest] = placesOf(window, secret, own).map((span) => ({ span, gap: distance(span, secret) })).sort((a, b) => a.gap - b.gap || a.span.start - b.span.start);
      if (nearest === void 0) return [];
      return [
        { name: own.name, value: decodeBytes(window.text.slice(nearest.span.start, nearest.span.end)) }
      ];
    });
  }
};
function placesOf(window, { start, end }, own) {
  const before = { start: Math.max(0, start - own.within), end: start };
  const behind = { start: end, end: Math.min(window.text.length, end + own.within) };
  return [before, behind].flatMap((side) => placesIn(window, side, own));
}
function placesIn(window, side, { expression, boundaryTest }) {
  const text2 = window.text.slice(side.start, side.end);
  const places = [];
  for (let at = 0; at < text2.length; ) {
    const match = expression.matchAt(text2, at);
    const place = match === void 0 ? void 0 : { start: side.start + match.start, end: side.start + match.end };
    if (place !== void 0 && boundaryTest.check(window, place.start, place.end).verdict === "pass") {
      places.push(place);
      at = place.end - side.start;
    } else at++;
  }
  return places;
}

// src/engine/checks/other-form.ts
var ALGORITHM = /^(?:aes|des|3des|tripledes|rc[245]|blowfish|camellia|chacha20|rsa|ecdsa|hmac|pbkdf2|scrypt|bcrypt|argon2|sha|md[245])(?:[-_/+:]?(?:\d{1,4}(?!\d)|cbc|gcm|ecb|ctr|cfb|ofb|xts|ccm|ede|poly1305|oaep|pkcs|padding|nopadding|crypt|with|and|hmac|sha|md5|rsa|ecdsa|aes|i?d))*$/i;
var UUID2 = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
var FORMS = [
  [ALGORITHM, "the name of an algorithm"],
  // Of Amazon EC2: 8 digits until 2016, 17 since then.
  [
    /^(?:i|ami|vpc|vpce|subnet|sg|sgr|vol|eni|snap|igw|nat|rtb|acl|eipalloc|lt|fs|pcx|tgw)-[0-9a-f]{8}(?:[0-9a-f]{9})?$/,
    "the id of a resource"
  ],
  [new RegExp(`(?:^|[-_.])(?:u|gu)?id:${UUID2}$`, "i"), "an id that says so"],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/, "a time"],
  [/^[a-z][a-z0-9+.-]{2,20}:\/\/[^\s@]*$/i, "an address"],
  [/^%[-+ #0]{0,4}\d{0,6}(?:\.\d{1,6})?(?:hh|h|ll|l|z|j|t|L)?[diouxXeEfFgGcsp]$/, "a format"],
  // Encrypted, in a log or a record of packets.
  [/(?:\\[23][0-7]{2}[^\\]{0,6}){2}|^(?:\\x[0-9a-f]{2}){4,}$/i, "bytes that nobody types"],
  [/^(?:[0-9a-f]{2}:){15,31}[0-9a-f]{2}$/i, "a fingerprint"],
  [/^(?:0x)?(?:deadbeef|cafebabe|feedface)+$/i, "a word of hex digits"],
  // RFC 5234, 3.6: so many of a class of characters.
  [/^\d{0,3}\*\d{0,3}[A-Z]{2,}$/, "a rule of a grammar"]
];
var RULE = /^(?:[a-z_]{2,32}(?::[^|]{0,64}|\[[^\]|]{0,64}\])?\|)+[a-z_]{2,32}(?::[^|]{0,64}|\[[^\]|]{0,64}\])?$/;
var ASKED = /(?:^|\|)(?:required|nullable|sometimes|confirmed|trim|string|min|max|min_length|max_length)(?:$|[|:[])/;
function otherFormReason(value) {
  const form = FORMS.find(([pattern]) => pattern.test(value))?.[1];
  if (form !== void 0) return form;
  if (value.includes("|") && RULE.test(value) && ASKED.test(value)) return "what a field is asked for";
  return encodedReason(value);
}
var BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
var SHORTEST_BASE64 = 8;
var SENTENCE = /^[A-Za-z]+(?:[,;:]? [A-Za-z'-]+){2,}[.!?]?$/;
var HYPHENATED = /^[a-z]{2,12}(?:[-_][a-z]{2,12}){3,}$/;
function encodedReason(value) {
  if (value.length < SHORTEST_BASE64 || !BASE64.test(value)) return void 0;
  const text2 = Buffer.from(value, "base64").toString("latin1").trimEnd();
  if (!/^[\x20-\x7e]{3,}$/.test(text2) || text2.startsWith("{")) return void 0;
  if (isCommonWord(text2.toLowerCase()) || SENTENCE.test(text2) || HYPHENATED.test(text2))
    return "base64 of words";
  return placeholderReason(text2) === void 0 ? void 0 : "base64 of an example";
}

// src/engine/context/connectors.ts
var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CONNECTORS = [
  { operator: "text", marks: ">", pattern: />(?:\s{0,40}<[Vv]alue>)?(?:<!\[CDATA\[)?(?=[^<>\r\n])/y },
  // Attributes of an element: `<wsse:Password Type="...">x</wsse:Password>`.
  {
    operator: "text",
    marks: LETTERS,
    pattern: /(?:\s{1,4}[\w:-]{1,24}=["'][^"'<>\r\n]{0,80}["']){1,2}[ \t]{0,4}>(?=[^<>\s])/y
  },
  // Resources of Android: `<string name="secret" translatable="false">...`; settings of .NET: `<setting name="Secret" ...><value>...`.
  {
    operator: "text",
    marks: `>${LETTERS}_0123456789`,
    pattern: /["'](?:[ \t]\w{1,20}="\w{0,20}"){0,2}>(?:\s{0,40}<[Vv]alue>)?(?=[^<>\s])/y
  },
  {
    operator: "pair",
    marks: ",-vVdDpP",
    holds: ["value"],
    pattern: /["']?(?:\s{0,8},\s{0,32}|\s{1,32}(?:-\s)?)["']?(?:default_?|parameter)?value["']?\s{0,4}[:=]\s{0,8}(?=\S)/iy
  },
  {
    operator: "pair",
    marks: "/<",
    holds: ["<string>"],
    pattern: /["']\s{0,8}(?:\/>)?\s{0,16}<string>(?=[^<>\s])/y
  },
  // Property lists, descriptors of web applications, settings of Hadoop.
  {
    operator: "pair",
    marks: "<",
    holds: ["</"],
    pattern: /<\/(?:key|name|(?:param|env-entry)-name)>\s{0,40}<(?:string|value|(?:param|env-entry)-value)>(?=[^<>\s])/y
  },
  // Parameters of CloudFormation, in JSON and in YAML; outputs of Terraform.
  {
    operator: "pair",
    marks: ":",
    holds: ["value", "default"],
    pattern: /["']\s{0,4}:\s{0,4}\{[^{}]{0,110}?["'](?:[Vv]alue|[Dd]efault)["']\s{0,4}:\s{0,4}(?=["'])/y
  },
  {
    operator: "pair",
    marks: ":",
    holds: ["default:"],
    pattern: /:[ \t]{0,4}\r?\n(?:[ \t]{2,12}(?:Type|NoEcho|Description): [^\r\n]{0,30}\r?\n){0,2}[ \t]{2,12}Default: {1,4}(?=\S)/y
  },
  {
    operator: "pair",
    marks: "{",
    holds: ["default"],
    pattern: /["']\s{0,4}\{[^{}]{0,110}?\bdefault\s{0,16}=\s{0,4}(?=["'])/y
  },
  // A type: an apostrophe in it begins a lifetime, as in `&'static str`, and not a text that ends with a `=` of base64.
  {
    operator: "equals",
    marks: ":",
    holds: ["="],
    pattern: /\\?["'`]?\]?[ \t]{0,8}:[ \t]{0,4}(?:[&*\w<>?[\]|. ]|'(?=[a-z_]\w{0,15}[ ,>])){1,40}?[ \t]{0,4}=(?![=>])[ \t]{0,8}(?=\S)/y
  },
  {
    operator: "comparison",
    marks: "=!",
    holds: ["==", "!="],
    pattern: /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:===?|!==?)\s{0,40}(?=\S)/y
  },
  {
    operator: "equals",
    marks: "=:+?|",
    holds: ["="],
    pattern: /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,40}(?:=>|:=|\+=|\?\?=|\|\|=|\?=|=)\s{0,40}(?=\S)/y
  },
  {
    operator: "equals",
    marks: "|?o",
    holds: ["||", "??", "or"],
    pattern: /["'`]?\]?[ \t]{0,4}(?:\|\||\?\?|\bor\b)[ \t]{0,4}(?=["'`])/y
  },
  { operator: "equals", marks: "<", holds: ["<-"], pattern: /["'`]?[ \t]{0,8}<?<-[ \t]{0,8}(?=["'])/y },
  { operator: "equals", marks: "[", pattern: /\[\d{0,6}\][ \t]{0,8}=[ \t]{0,8}(?=["'])/y },
  // `${NAME:-value}` of a shell.
  { operator: "equals", marks: ":", holds: [":-", ":="], pattern: /:[-=](?=[^\s{}$'"`]{4,64}\})/y },
  {
    operator: "colon",
    marks: "*:",
    holds: ["*"],
    pattern: /(?:\*{1,2}[ \t]{0,4}:|:\*{1,2})[ \t]{1,4}(?=\S)/y
  },
  {
    operator: "colon",
    marks: ":",
    pattern: /\\{0,3}["'`]?[\])]{0,2}[ \t]{0,16}:(?![:/])[ \t]{0,40}(?:\r?\n[ \t]{1,40}(?=["']))?(?:[|>]-?\r?\n[ \t]{1,24})?(?=\S)/y
  },
  // `add_argument("--password", help=..., default="...")`, `config('SECRET', default='...')`.
  {
    operator: "pair",
    marks: ",",
    holds: ["default"],
    pattern: /["'][ \t]{0,4},[^()\r\n]{0,80}?\bdefault[ \t]{0,2}=[ \t]{0,2}(?=["'])/y
  },
  // `fill_in "Password", with: "..."`, `By.id("password")).sendKeys("...")`, `$('#password').val('...')`.
  {
    operator: "pair",
    marks: ",",
    holds: ["with:"],
    pattern: /["'][ \t]{0,4},[ \t]{0,4}with:[ \t]{0,4}(?=["'])/y
  },
  {
    operator: "pair",
    marks: ".",
    pattern: /["'\])]{1,6}\s{0,16}\.(?:type|fill|sendKeys|send_keys|setValue|set|val)\([ \t]{0,4}(?=["'])/y
  },
  { operator: "call", marks: ",(", pattern: /\\?["'`]?\)?[ \t]{0,4}(?:,|\()\s{0,24}(?=\S)/y },
  {
    operator: "equals",
    marks: "AsvtS",
    spaced: true,
    holds: ["string", "varchar", "text"],
    pattern: /[ \t]{1,4}(?:As[ \t]{1,4})?(?:string|varchar|text|String)[ \t]{0,4}=[ \t]{0,8}(?=\S)/y
  },
  {
    operator: "prose",
    marks: "iIwWaA=tTbB",
    spaced: true,
    pattern: /[ \t]{1,4}(?:is|was|are|=|to|by)[ \t]{0,4}:?[ \t]{1,4}(?=\S)/iy
  },
  {
    operator: "prose",
    marks: `${LETTERS}0123456789+/=_-`,
    spaced: true,
    pattern: /[ \t]{1,2}(?=[A-Za-z0-9+/=_-]{32,}(?![\w-]))/y
  },
  {
    operator: "row",
    marks: "|",
    pattern: /[ \t]{0,16}\|[ \t]{1,16}(?=[^\s|]{4,64}[ \t]{0,40}\|)/y
  },
  {
    operator: "line",
    marks: void 0,
    spaced: true,
    pattern: /[ \t]{1,16}(?=[^\s=:,(<>{}"'`][^\s"'`<>{}]{4,120}[ \t]{0,8}(?:[\r\n]|$))/y
  },
  // In a row of `#define` the values stand below each other.
  {
    operator: "flag",
    marks: void 0,
    spaced: true,
    pattern: /[ \t]{1,4}(?=[^\s=:,(])|[ \t]{5,32}(?=L?@?")/y
  }
];
var BEFORE_MARK = /[\s\\"'`\])]{0,80}/y;
var CONNECTOR_REACH = 160;
function connectorsAt(text2, nameEnd) {
  BEFORE_MARK.lastIndex = nameEnd;
  const skipped = BEFORE_MARK.exec(text2)?.[0].length ?? 0;
  const mark = text2.charAt(nameEnd + skipped);
  const isSpaced = /[ \t]/.test(text2.charAt(nameEnd));
  const seen = text2.slice(nameEnd, nameEnd + CONNECTOR_REACH).toLowerCase();
  return CONNECTORS.filter(
    ({ marks, spaced, holds }) => (marks === void 0 || mark !== "" && marks.includes(mark)) && (isSpaced || !spaced) && (holds === void 0 || holds.some((held) => seen.includes(held)))
  );
}

// src/engine/context/assignment.ts
var WORD_BYTE = byteSet(WORD);
var NAME_BYTE = byteSet(`${WORD}.$-`);
var MAX_NAME_BEFORE = 64;
var NAME_BEHIND = /[\w.$-]{0,48}/y;
var LEAD = 24;
var WRAPPERS = [
  // `ENV.fetch('NAME', '\u2026')`: what is taken where the environment has none.
  {
    holds: "(",
    pattern: /[A-Za-z_][\w.]{0,40}\([ \t]{0,2}["'][A-Z][A-Z0-9_]{1,48}["'],[ \t]{0,4}(?=["'])/y
  },
  {
    pattern: /(?:[A-Za-z_$][\w$.]{0,40}(?:\[[^\]\r\n]{0,40}\]|\([^()\r\n]{0,48}\))?[ \t]{0,4}(?:\|\||\?\?|\bor\b)[ \t]{0,4})(?=["'`])/y
  },
  {
    holds: "(",
    pattern: /(?:new[ \t]{1,4})?(?:\[\d{0,3}\])?[A-Za-z_&][\w.:&]{0,40}!?\([ \t]{0,4}(?=[bBrRuU]?["'`])/y
  },
  { pattern: /(?:[bBrRuUfFLN@$&]{1,3})(?=["'`])/y },
  { pattern: /(?:[{[]|<<)[ \t]{0,4}(?=["'`])/y }
];
var WRAPPER_REACH = 280;
function readAssignment(window) {
  const { text: text2, at, anchorLength } = window;
  const head = text2.slice(startOfName(text2, at), at);
  const wordEnd = endOfWord(text2, at, at + anchorLength);
  NAME_BEHIND.lastIndex = wordEnd;
  const tail = wordEnd < at + anchorLength ? "" : NAME_BEHIND.exec(text2)?.[0] ?? "";
  const name = head + text2.slice(at, wordEnd) + tail;
  const nameEnd = wordEnd + tail.length;
  const from = Math.max(0, at - head.length - LEAD);
  const seen = nameEnd + CONNECTOR_REACH;
  const before = text2.slice(from, at - head.length);
  for (const { operator, pattern } of connectorsAt(text2, nameEnd)) {
    if (operator === "text" && !isOfElement(before, tail)) continue;
    if (operator === "line" && !opensLine(before, from === 0 && window.atBlobStart)) continue;
    if (operator === "row" && !/\|[ \t]*$/.test(before)) continue;
    if (operator === "flag" && !head.startsWith("-") && !isQuoted(text2, nameEnd)) continue;
    pattern.lastIndex = nameEnd;
    const match = pattern.exec(text2);
    if (match === null) continue;
    const operatorEnd = nameEnd + match[0].length;
    const assignment = readValue(window, { name, before, operator }, unwrap(text2, operatorEnd));
    if (assignment === void 0) return { assignment, from, to: text2.length };
    const to2 = Math.max(seen, operatorEnd + WRAPPER_REACH, endOfLine(text2, assignment.end) + 2);
    return { assignment, from, to: Math.min(text2.length, to2) };
  }
  const to = Math.min(text2.length, seen);
  const reversed = readReversed(window, name, nameEnd);
  return reversed === void 0 ? { assignment: void 0, from, to } : { assignment: reversed, from: 0, to };
}
var isOfElement = (before, tail) => /[<:]$/.test(before) && !/\?P?<$/.test(before) && !tail.endsWith("-") || /\b(?:name|key)=["']$/.test(before);
var REVERSED = /(\bvalue["']?[ \t]{0,4}[:=][ \t]{0,4}["'])([^"'\r\n]{1,64})(["']\s{0,4},\s{0,24}["']?(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["'])$/i;
function readReversed({ text: text2 }, name, nameEnd) {
  if (!/^["']\s{0,4}[,}]/.test(text2.slice(nameEnd, nameEnd + 8))) return void 0;
  const [all, , value, joint] = REVERSED.exec(text2.slice(0, nameEnd - name.length)) ?? [];
  if (all === void 0 || value === void 0 || joint === void 0) return void 0;
  const end = nameEnd - name.length - joint.length;
  const start = end - value.length;
  return { name, before: "", operator: "pair", quote: "double", start, end, closed: true };
}
function startOfName(text2, end) {
  let start = end;
  while (start > 0 && end - start < MAX_NAME_BEFORE && NAME_BYTE[text2.charCodeAt(start - 1)] === 1) start--;
  return start;
}
function endOfWord(text2, from, to) {
  let end = to;
  while (end > from && WORD_BYTE[text2.charCodeAt(end - 1)] !== 1) end--;
  return end;
}
var isQuoted = (text2, at) => /^(?:[ \t]{1,4}@?['"]|[ \t]{5,32}L?@?")/.test(text2.slice(at, at + 36));
var SETS = "(?:ENV|setenv|set(?:[ \\t]+-{1,2}[A-Za-z]{1,8}){1,3})[ \\t]+";
var [OPENS_LINE, OPENS_TEXT] = [
  new RegExp(`[\\r\\n][ \\t]*(?:${SETS})?$`),
  new RegExp(`^[ \\t]*(?:${SETS})?$`)
];
var hasLineBreak = (text2) => text2.includes("\n") || text2.includes("\r");
var opensLine = (before, fromStart) => hasLineBreak(before) && OPENS_LINE.test(before) || fromStart && OPENS_TEXT.test(before);
var QUOTE_AHEAD = /[^"'`\r\n]{0,280}["'`]/y;
var QUOTES = "\"'`";
function unwrap(text2, start) {
  QUOTE_AHEAD.lastIndex = start;
  const ahead = QUOTE_AHEAD.exec(text2)?.[0];
  if (ahead === void 0) return start;
  let at = start;
  for (const { pattern, holds } of WRAPPERS) {
    if (QUOTES.includes(text2.charAt(at))) return at;
    if (holds !== void 0 && !ahead.includes(holds)) continue;
    pattern.lastIndex = at;
    at += pattern.exec(text2)?.[0].length ?? 0;
  }
  return at;
}
var OPENERS = [
  ['"\\"', "escaped", '\\"'],
  [`'"`, "escaped", `"'`],
  ['"""', "double"],
  ["'''", "single"],
  ['\\\\\\"', "escaped"],
  ['\\"', "escaped"],
  ["\\'", "escaped"],
  ["&quot;", "escaped"],
  ['"', "double"],
  ["'", "single"],
  ["`", "backtick"]
];
function readValue(window, naming, at) {
  const { text: text2 } = window;
  const opener = OPENERS.find(([quote2]) => text2.startsWith(quote2, at));
  if (opener === void 0) return readUnquoted(window, naming, at);
  const [mark, quote, closing = mark] = opener;
  const start = at + mark.length;
  const end = closingQuote(text2, start, closing);
  if (end === void 0) return void 0;
  return assigned(naming, quote, start, Math.min(end, text2.length), end < text2.length || window.atBlobEnd);
}
function closingQuote(text2, start, mark) {
  for (let i = start; i < text2.length; i++) {
    if (text2.startsWith(mark, i)) return i;
    const char = text2.charAt(i);
    if (char === "\n" || char === "\r") return void 0;
    if (char === "\\") i++;
  }
  return text2.length;
}
var UNQUOTED_END = /[\s"'`,;<>(){}[\]\\]|\|(?!\w)|&(?=[\w.-]+=)|$/g;
var LINE_END = /[\r\n]|$/g;
var APP_PASSWORD = /[a-z]{4}(?: [a-z]{4}){3}(?![ \t]*[\w-])/y;
var APP_GROUP = 4;
function readUnquoted(window, naming, start) {
  const { text: text2 } = window;
  APP_PASSWORD.lastIndex = start;
  const grouped = text2[start + APP_GROUP] === " " ? APP_PASSWORD.exec(text2)?.[0].length ?? 0 : 0;
  const stop = naming.operator === "text" ? /<|\]\]>|[\r\n]|$/g : UNQUOTED_END;
  stop.lastIndex = start + grouped;
  const end = stop.exec(text2)?.index ?? text2.length;
  if (end === start) return void 0;
  if (naming.operator === "text" && text2[end] !== "<" && text2[end] !== "]" && (end < text2.length || window.atBlobEnd))
    return void 0;
  return assigned(naming, "none", start, end, end < text2.length || window.atBlobEnd);
}
var assigned = ({ name, before, operator }, quote, start, end, closed) => ({ name, before, operator, quote, start, end, closed });
var restOfLine = (text2, from) => text2.slice(from, endOfLine(text2, from));
function endOfLine(text2, from) {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text2)?.index ?? text2.length;
}

// src/engine/context/names.ts
var ENDS = "address algorithm algorithms alias attempts attribute backend body builder button callback cert certificate changed class client cls code codec color column command config configuration content cookie count created csrf date description decode digest dir directory display doc email enabled encode encoder encoding endpoint error errors event exception exists expired expires expiration expiry factory failed field fields file filename filter flag for form format from generator group guid oid handler hash header help helper hint host icon id identifier ids idx index info indicator input instance invalid issuer key_id keyid kind label layout length len level limit line link list listener lifetime location manager match matcher realm map max md5 message method min mode model msg name names node notification number object offset option options page param parameter params path pattern permission placeholder policy position prefix prompt property protocol provider query re recovery ref reference regex region regexp repository request required reset response result role route rule rules salt schema scope screen section selector separator server service set settings sha1 sha256 sign signature size source spec src state status storage store stream strength style suffix table target template term test text time timeout timestamp title to topic ttl tpl type types txt update uri url usage used user username uuid within at since until ago valid validation validator validity version view visible visibility wrapper tokenizer tokenize arn attempt failure forgot usages advice algo encryption hasher hashing mgr period scheme sha2 strategy age iterations range reason reasons requirement requirements stdin env fd success mtime on driver cmd";
var END_WORDS = new Set(ENDS.split(" "));
var PUBLIC_PART = /(?:^|[_.-])(?:public|pub|pubkey|encrypted|sealed|csrf|xsrf|nonce|next|page|starting|continuation|cancellation|anti|lex|parser|syntax|i18n|lang|aria|recaptcha|site|sitekey|publishable|integrity|checksum|etag|fingerprint|thumbprint|placeholder|lock_token|idempotency|client_request|authenticity|request_verification|requesttoken|hashed|without)(?:[_.-]|$)/;
var ASKING = /^(?:hide|show|use|uses|allow|allows|has|can|should|manage|toggle)_/;
var known = /* @__PURE__ */ new Map();
var KNOWN = 4096;
function nameParts(name) {
  let parts = known.get(name);
  if (parts === void 0) {
    if (known.size >= KNOWN) known.clear();
    parts = split(name);
    known.set(name, parts);
  }
  return parts;
}
var split = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "");
var SHORT = /^(?:pass|pwd|pw|pswd)\d*$|(?:db|sql|user|root|admin|require|mail|smtp|ftp|ssh|login|auth|store|key|bind|ldap|remote|local|nick|imap|pop3?|proxy|http|vpn|wifi|wlan|rcon|server|client|my|mysql|pg|postgres|ora|oracle|redis|mongo|mqtt|amqp|sasl|svn|git|web|domain|service|master|super|default|main|new|cert|zip)(?:pass|pwd|pw)\d*$/;
var LONG = /passw|passphrase|pass_phrase|secret|token|credential|key|bearer|auth|session|seed|pswd/;
var isTelling = (name) => LONG.test(nameParts(name).join("_"));
var OF_FILE = /\.(?:png|jpe?g|gif|svg|webp|ico|pdf|html?|sln|(?:cs|vb|fs)proj)$/i;
var OF_PROGRAM = /(?:^|_)(?:first|second|third|last|next|prev|previous|single|multi|two|render|shader|shadow|depth|light|lighting|compute|geometry|compile|compiler|optimi[sz]ation|opt|codegen|analysis|boarding|band|low|high)_?pass$|(?:^|_)(?:after|before)_password$/;
var OF_THINGS = /(?:^|_)(?:cache|sort|partition|primary|foreign|object|row|query|translation|lookup|composite|natural|unique|routing|shard|range)_key$/;
function isAboutSomethingElse(name) {
  const parts = nameParts(name);
  const last = parts.at(-1) ?? "";
  const whole = parts.join("_");
  return END_WORDS.has(last) || PUBLIC_PART.test(whole) || ASKING.test(whole) || OF_PROGRAM.test(whole) || OF_THINGS.test(whole) || OF_FILE.test(name) || !LONG.test(whole) && !SHORT.test(last);
}

// src/engine/context/standing.ts
function isOneOfAList({ text: text2 }, { name, before, operator, start, end, quote }) {
  if (operator !== "call" || quote === "none" || name.startsWith("-")) return false;
  if (!isBehindComma(text2, start)) return false;
  const isQuotedName = /\w{0,2}["'`]$/.test(before);
  if (!isQuotedName) return /^[a-z]\w*\./.test(name);
  const behind = /^[\\"'`]*\s*([,\])}|]?)/.exec(text2.slice(end, endOfLine(text2, end)))?.[1] ?? "";
  const isFirst = /[[({]\s*\w{0,2}\\{0,3}["'`]$/.test(before);
  const isArgument2 = /[\w>]\(\s*\w{0,2}\\{0,3}["'`]$/.test(before);
  if (isArgument2) return false;
  return isFirst ? behind === "," || behind === "" : behind !== ")";
}
var isBehindComma = (text2, start) => /,\s*\w{0,2}[\\"'`]*$/.test(text2.slice(Math.max(0, start - 32), start));
var isKeyBehind = ({ text: text2 }, { operator, quote, start, end }) => operator === "call" && quote !== "none" && isBehindComma(text2, start) && /^["'`]\s{0,4}(?::|=>)/.test(text2.slice(end, end + 8));
var isArgumentBehind = ({ text: text2 }, { name, before, operator, quote, start }) => {
  if (quote === "none" || /["'`]$/.test(before) || !/[a-z]/.test(name)) return false;
  if (operator === "flag") return /^[.$]/.test(name);
  return operator === "call" && isBehindComma(text2, start) && (name.startsWith("$") || /,\s*$/.test(before));
};
var isOfListBehind = ({ text: text2 }, { operator, start }) => operator === "call" && /,\s{0,24}\[\s{0,4}["'`]$/.test(text2.slice(Math.max(0, start - 40), start));
var isPassedOn = ({ name, operator }) => (operator === "flag" || operator === "line") && /^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/.test(name);
var isParameter = ({ text: text2 }, { operator, quote, end }) => operator === "call" && quote === "none" && /^\s{1,4}[A-Za-z_]\w{0,40}\s{0,4}[,)=]/.test(text2.slice(end, end + 56));
var isKeyOfObject = ({ text: text2 }, { start, end }) => /\{\s{0,4}["'`]$/.test(text2.slice(Math.max(0, start - 6), start)) && /^["'`]\s{0,4}(?::|=>)/.test(text2.slice(end, end + 8));
var isSetter = (window, assignment) => SETTING.test(assignment.before) || isTuple(window, assignment) || isCallOf(window, assignment) && /^(?:[\w$.]*[.>:])?(?:set\w*|(?:with)?pass(?:word|wd))$/i.test(assignment.name);
var isTuple = ({ text: text2 }, { name, before, operator, end }) => operator === "call" && before.endsWith("{") && /^[a-z]\w*$/.test(name) && /^"(?:>>)?\}/.test(text2.slice(end, end + 4));
var SETTING = /(?:\b|_)(?:type|fill|setValue|define|putenv|[sS]et[eE]nv|setdefault|put|set\w*|get_?env|getEnv|env|fetch|String)\(\s{0,8}["']#?$|ENV\[["']$/;
var isCallOf = ({ text: text2 }, { operator, start }) => operator === "call" && /\(\s{0,4}["'`]?$/.test(text2.slice(Math.max(0, start - 6), start));
var isFirstOfMany = ({ text: text2 }, { operator, quote, start, end }) => operator !== "call" && quote !== "none" && /\w\(\s{0,4}["'`]$/.test(text2.slice(Math.max(0, start - 8), start)) && /^["'`]\s{0,4},/.test(text2.slice(end, end + 8));
var isOutcome = ({ text: text2, at }, { name, operator, end }) => operator === "colon" && /^pass$/i.test(name) && /\bfail["']?\s{0,4}:/i.test(text2.slice(Math.max(0, at - FELLOWS), end + FELLOWS));
var FELLOWS = 80;
var isInBinary = ({ text: text2, at }, { end }) => {
  const near = text2.slice(Math.max(0, at - 64), end + 64);
  return near.includes("\0") || near.includes("") || near.includes("");
};
var isOfType = ({ before }) => /\b(?:struct|class|enum|interface|trait)[ \t]+$/.test(before);
var isOfFileOrHash = ({ name, before }) => /^passwd/.test(name) && /\/$/.test(before) || /\b(?:sha\d{0,3}|md5|hash)\b(?: \w+){1,2} $/i.test(before);
var isAlternative = ({ operator, before }) => operator === "colon" && /\?[ \t\r\n]{1,16}$/.test(before);
var isJoined = ({ text: text2 }, { operator, quote, start }) => operator === "colon" && quote === "none" && text2.charAt(start - 1) === ":";
var isNumberedConstant = ({ text: text2 }, { name, operator, start }, value) => operator === "equals" && /^\d{1,5}$/.test(value) && /^\$?[A-Z][A-Z0-9_]*$/.test(name) && text2.charAt(start - 1) === " ";
var isVariable = ({ name }, value) => /^_[a-z]+(?:[A-Z][a-z]*)*(?:String|Key)?\d{0,2}$/.test(value) || /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(value) && /(?:pass(?:word|wd)?|secret|token)_(?:hash|value|var|param|arg|str|string|bytes|field|input)$/.test(
  value
) || /^@[A-Za-z_]\w*$/.test(value) && (!/\d/.test(value) || lettersOf(value).includes(lettersOf(name)));
function isItsName({ name }, value) {
  const [ofName, ofValue] = [lettersOf(name), lettersOf(value)];
  return ofName.length >= SHORTEST_NAME && ofName === ofValue || ofName.length >= LONG_NAME && ofValue.includes(ofName) || ofName.length >= LONG_NAME && withoutNumber(ofName) === withoutNumber(ofValue) || /^[#.][A-Za-z]/.test(value) && ofValue.length >= SHORTEST_NAME && ofName.includes(ofValue);
}
var isLookedUp = ({ text: text2 }, { name, start }, value) => /^[a-z]{12,}$/i.test(value) && /\w\(\s{0,4}["'`]$/.test(text2.slice(Math.max(0, start - 8), start)) && lettersOf(name).includes(lettersOf(value));
var isFoundBy = ({ text: text2 }, { start }) => /(?:getElement\w{2,24}|querySelector(?:All)?|getAttribute)\(\s{0,4}["'`]$/.test(
  text2.slice(Math.max(0, start - 40), start)
);
var [SHORTEST_NAME, LONG_NAME] = [12, 18];
var withoutNumber = (letters) => letters.replace(/\d+$/, "");
var lettersOf = (text2) => text2.toLowerCase().replace(/[^a-z0-9]/g, "");
var isPartOfIdentifier = ({ text: text2, at }, { name, operator, start }) => operator === "colon" && /^\w+$/.test(name) && text2.charAt(at - 1) === ":" && text2.charAt(start - 1) === ":";
var isHandling = ({ name, before, operator }) => operator === "call" && (HANDLING.test(nameParts(name)[0] ?? "") || JUDGING.test(nameParts(name.split(".").at(-1) ?? "")[0] ?? "") || OF_HASHES.test(name) || HANDLED.test(before));
var HANDLING = /^(?:split|parse|mask|strip|is|has)$/;
var JUDGING = /^(?:hash|encode|encrypt|check|verify|validate|compare|match|matches)$/;
var OF_HASHES = /password_verify$|hash(?:er)?\.\w+$/i;
var HANDLED = /(?:^|[.\s(])(?:hash|encode|encrypt|check|verify|validate|compare|matches)\w*\(\s{0,4}["'`]$/i;
var isOfAnotherCall = ({ text: text2, at }, { operator, start }) => operator === "call" && /,\s{0,24}(?:new\s{1,4})?[\w.]+\(\s{0,4}["'`]$/.test(text2.slice(Math.max(at, start - 96), start));
var DIRECTIVE = /^(?:bind_?pw|root_?pw|requirepass|masterauth)$/i;
function isCode(window, assignment) {
  if (assignment.before.endsWith("${") || assignment.operator === "text") return false;
  const behind = window.text.charAt(assignment.end);
  if (/[;,(){}[\].]/.test(behind)) return true;
  const spaced = /\s=\s*$|:=\s*$/.test(
    window.text.slice(Math.max(0, assignment.start - 4), assignment.start)
  );
  return spaced && /[a-z][A-Z]|^[a-z_]+$/.test(assignment.name) && assignment.name.includes(".");
}
function standsForItself({ quote, operator, name, before }) {
  if (operator === "comparison" || operator === "prose" || operator === "call") return false;
  if (quote !== "none" || operator === "text" || operator === "pair") return true;
  return DIRECTIVE.test(name) || operator === "line" && /(?:ENV|setenv|set(?:[ \t]+-{1,2}[A-Za-z]{1,8}){1,3})[ \t]+$/.test(before);
}

// src/engine/context/labels.ts
var SENTENCE2 = /[:=>][ \t]{0,4}["'`]?[^\s"'`<>{}][^"'`<>{}\r\n]{0,200}[a-z\x80-\xff] [A-Za-z\x80-\xff][^"'`<>{}\r\n]{0,200}["'`<]/g;
var ENOUGH = 3;
var isAmongLabels = ({ text: text2 }, { operator, before }, value) => (operator === "colon" || operator === "text" || operator === "equals" && /\[["']$/.test(before)) && new RegExp("^\\p{Lu}[\\p{Ll}\\p{M}'\u2019-]+$", "u").test(value) && (text2.match(SENTENCE2)?.length ?? 0) >= ENOUGH;

// src/engine/matchers/generic-values.ts
var CONSTANT = /^&?[A-Z][A-Z0-9]*(?:_[A-Z0-9%]+)+$/;
var isStrong = (value) => value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && (/[a-z]/.test(value) && /[A-Z]/.test(value) ? true : /[^\w.-]/.test(value) || value.length >= 16) && isRandom(value);
var looksChosen = (value) => /[A-Za-z]/.test(value) && /\d/.test(value) || /[!@#$%^&*?+~]/.test(value);

// src/engine/matchers/generic-password.ts
var VERSION = /^\d+(?:\.\d+){2,}$|^(?:(?:npm|workspace):[~^<>=v ]{0,3}|[~^<>=v ]{1,3})\d+(?:\.\d+){1,3}(?:[-+][\w.+-]{1,40})?$/;
function refusePassword(window, assignment, value) {
  const folded = value.toLowerCase();
  if (/^\??(?:true|false|null|nil|none|undefined|yes|no|on|off|string|str|bool|boolean|u?int\d*|float\d*|integer|number|optional|required|any|object|void|char|varchar\d*|text|base64|base64url|hex|ascii|binary|latin1|iso-8859-1|utf-?8|utf-?16|empty|self|this|function|return|default)[?!]?$/i.test(
    value
  )) {
    return reject("reference", "a constant or a type");
  }
  if (isCommonWord(folded) || isMadeOfWords(value) || nameParts(assignment.name).includes(folded))
    return reject("placeholder", "the word for a password instead of one");
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|example|invalid)$/i.test(value))
    return reject("naturalness", "an address of a person");
  if (/^(?:https?|ftp|file|urn|mailto):|^\.{0,2}\/|[<>]|^[^0-9A-Za-z]*$|[\x00-\x1f]/.test(value))
    return reject("naturalness", "an address, a path or markup");
  if (/^\w+\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|txt|md|pem|key|xml|sh|sql)$/i.test(value))
    return reject("naturalness", "a file name");
  if (/[^\x00-\x7f]/.test(value) && /^[\p{L}\p{M}_.:?!-]+$/u.test(value) || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}/.test(value))
    return reject("naturalness", "a label");
  if (isInBinary(window, assignment) && !isStrong(value)) return reject("naturalness", "bytes of a program");
  if (isKeyName(value) || isPhraseAbout(value)) return reject("reference", "the name of a password");
  if (isJoined(window, assignment) && !looksChosen(value)) return reject("reference", "a name behind a name");
  if (VERSION.test(value)) return reject("naturalness", "a version or an object identifier");
  if (assignment.operator === "call" && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i.test(value))
    return reject("naturalness", "an address of a person");
  if (isFoundBy(window, assignment)) return reject("reference", "what an element is found by");
  if (assignment.quote === "none") return refuseUnquotedPassword(window, assignment, value);
  if (isOutcome(window, assignment)) return reject("reference", "what passes a test");
  if (CONSTANT.test(value)) return reject("reference", "the name of a variable");
  if (isFirstOfMany(window, assignment) && !looksChosen(value))
    return reject("reference", "one of the arguments of a call");
  if ((assignment.operator === "comparison" || assignment.operator === "call" && !isSetter(window, assignment)) && randomnessOf(value) < 0 && !/\d/.test(value))
    return reject("naturalness", "an argument that reads as a word");
  return void 0;
}
function refuseUnquotedPassword(window, assignment, value) {
  const { operator, name } = assignment;
  const rest = restOfLine(window.text, assignment.end);
  if (/^[\s]*[({[.=+*/&|]|^\s*-\s|^\s+[A-Za-z\x80-\xff]+\s+[A-Za-z\x80-\xff]+|^\s+[\d.]+\s+[A-Za-z]+\s/.test(
    rest
  ) && operator !== "flag" && operator !== "row" && !/^&[\w.-]{1,40}=/.test(rest) && !(isStrong(value) && /^\s/.test(rest)) && !(name.startsWith("-") && /^\s+[/&|-]/.test(rest)))
    return reject("reference", "goes on as code or prose");
  if ((operator === "equals" || operator === "colon") && new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(value) && /^ [A-Za-z\x80-\xff][^=:]*$/.test(rest))
    return reject("naturalness", "words of a label");
  if (operator === "call" || operator === "prose" && !isStrong(value))
    return reject("reference", "unquoted in a call or in prose");
  if (operator === "row" && !looksChosen(value)) return reject("reference", "a word behind a word");
  if (operator === "line" && !looksChosen(value) && !standsForItself(assignment))
    return reject("reference", "a word behind a word");
  const isOfShell = name === "PASS" && window.text.charAt(assignment.start - 1) === "=";
  if (/^\$?pass$/i.test(name) && (!looksChosen(value) || name === "PASS" && !isOfShell))
    return reject("reference", 'what "pass" is may be no password');
  if (assignment.operator === "flag" && !assignment.name.startsWith("--") && !looksChosen(value))
    return reject("reference", "a word behind one hyphen");
  if (isCode(window, assignment) && !looksChosen(value)) return reject("reference", "a name in code");
  return void 0;
}
function passwordConfidence(window, assignment, value) {
  if (isOfEnvironment(window, assignment, value)) return "medium";
  if (looksChosen(value) && value.length >= 6) return "medium";
  if (value.length >= 5 && randomnessOf(value) >= 0) return "medium";
  if (assignment.quote === "none" && value.length >= 4 && randomnessOf(value) >= 2) return "medium";
  const isWord = isPlainWord(value) || /^[a-z]{4}$/.test(value) && randomnessOf(value) >= LEAST_BITS_OF_FOUR;
  return isWord && saysPassword(assignment) && (standsForItself(assignment) || isSetter(window, assignment)) ? "medium" : "low";
}
var LEAST_BITS_OF_FOUR = 5;
var isPlainWord = (value) => /^[a-z]{6,32}$/.test(value) && !isStateOrLabel(value);
var saysPassword = ({ name }) => /^(?:pass(?:word|wd|phrase)?|pwd|pw|pswd|requirepass|masterauth|\w*(?:db|user|root|admin|bind|ldap|key|store)(?:pass|pwd|pw))\d*$/.test(
  nameParts(name).at(-1) ?? ""
);
var isOfEnvironment = ({ text: text2 }, { name, quote, start }, value) => quote === "none" && text2[start - 1] === "=" && /^(?:[A-Z][A-Z0-9_]*|[a-z]\w*(?:\.[\w-]+)+)$/.test(name) && /^[a-z]{6,32}$/.test(value) && !isStateOrLabel(value);
var isKeyName = (value) => /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*[._#-](?:passw[a-z]*|pwd|passphrase)$/.test(value) && !/\d{3}/.test(value) || /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:[A-Za-z][\w-]*-)?Password$|^(?:[A-Z][A-Za-z0-9]*_){2,}[A-Za-z0-9]*Password$/.test(
  value
);
var isPhraseAbout = (value) => /^[a-z0-9]+(?:[-_][a-z0-9]+){3,}$/.test(value) && /(?:^|[-_])passwords?(?:[-_]|$)/.test(value) && !/\d{3}$/.test(value);

// src/engine/matchers/generic-token.ts
function mayBeToken(value) {
  if (/[^\x21-\x7e]/.test(value)) return false;
  if (!/\d/.test(value)) return isRandomWord(value);
  return isRandom(value) || isUuid(value) || hasRandomLetters(value) || hasRandomPart(value);
}
function refuseToken(window, assignment, value) {
  const isChosen = isChosenSecret(window, assignment, value);
  if (isChosen && /^\d+$/.test(value)) return void 0;
  if (NO_TOKEN.test(value)) return reject("naturalness", "an address, a path, a number or markup");
  if (PUBLIC_KEY.test(value)) return reject("digest", "a public key or a named hash");
  if (/[^\x21-\x7e]/.test(value)) return reject("naturalness", "text");
  if (isChosen) return void 0;
  if (!isRandom(value) && !isUuid(value) && !hasRandomLetters(value) && !hasRandomPart(value))
    return reject("naturalness", "reads as words, a name or code");
  if (!/\d/.test(value) && !isRandomWord(value)) return reject("naturalness", "letters alone");
  if (assignment.quote === "none" && isCode(window, assignment) && !/\d/.test(value))
    return reject("reference", "a name in code");
  if (assignment.quote === "none" && assignment.operator === "call" && /^[a-z]\w*_\w*$/.test(value))
    return reject("reference", "a name in code");
  if (OF_PUBLIC.test(assignment.before)) return reject("reference", "a public key or a token of a page");
  if (isUuid(value) && isOnceOnly(assignment.name)) return reject("digest", "tells requests apart");
  return void 0;
}
function tokenConfidence(assignment, value) {
  if (isUuid(value)) return /token|secret|password|api[_-]?key/i.test(assignment.name) ? "medium" : "low";
  return assignment.operator === "prose" && value.length < 16 ? "low" : "medium";
}
var isChosenSecret = (window, assignment, value) => assignment.quote === "none" ? isChosenSetting(window, assignment, value) : isChosenText(window, assignment, value);
var isChosenSetting = (window, assignment, value) => (assignment.operator === "equals" || assignment.operator === "colon") && isSecretName(assignment.name) && /^[\w!@#%^&*+~]{8,20}$/.test(value) && /[A-Za-z]/.test(value) && /\d{2}/.test(value) && !/secret|passw|token|^[a-z]+_|^(?:sha|md|base|utf|hmac|aes|rsa|ed|x|p)\d/i.test(value) && !isMadeOfWords(value) && /^[ \t]*$/.test(restOfLine(window.text, assignment.end));
var isChosenText = ({ text: text2 }, { name, operator, start }, value) => text2.charAt(start - 2) !== "[" && (operator === "equals" || operator === "colon" || operator === "pair") && isSecretName(name) && !isMadeOfWords(value) && (value.length <= LONG_SECRET || /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(value)) && !/^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(value) && (looksChosen(value) || /^\d{7,}$/.test(value) || value.length >= 8 && randomnessOf(value) >= 0);
var LONG_SECRET = 20;
var SECRET_ENDS = ["_secret_", "_secret_key_", "_secret_key_base_"];
var NO_SECRETS = ["_existing_", "_pull_", "_tls_", "_image_", "_cert_", "_secret_secret_"];
function isSecretName(name) {
  const parts = `_${nameParts(name).join("_")}_`;
  return SECRET_ENDS.some((end) => parts.endsWith(end)) && !NO_SECRETS.some((words) => parts.includes(words));
}
var isOnceOnly = (name) => /(?:client|request|change|update|action|idempotency|lock)_token$/.test(nameParts(name).join("_"));
var OF_PUBLIC = /\bPublic_?Key\w{0,8}[ {(=:]|data-cf-beacon=/i;
var NO_TOKEN = /^(?:https?|ftp|file|data|urn|mailto|tel|about|chrome)[:%]|^[./~\\]|^\/|\.(?:js|ts|json|ya?ml|py|rb|go|java|php|html?|css|png|svg|jpe?g|txt|md|pem|crt|key|xml|sh|sql|conf|cfg|ini|log|lock|exe|dll|so)$|^application\/|^text\/|^image\/|^\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$|^[\d.,+-]+$|^@|^<|[\x00-\x1f]/i;
var PUBLIC_KEY = /^(?:MI[GI]\w{0,4}MA0GCSqGSIb3DQEBAQUA|MF[kY]wEwYHKoZIzj0CAQ|MHYwEAYHKoZIzj0CAQ|MCowBQYDK2V)|^(?:md5|sha\d{1,3})[=:-]/i;
var isRandomWord = (value) => value.length >= 12 && randomnessOf(value) >= (value.length < 16 ? 18 : 12);
var RANDOM_LETTERS = 13;
var hasRandomLetters = (value) => /\d/.test(value) && /^[\w=|.+/-]{10,64}$/.test(value) && randomnessOf(value.replace(/[^A-Za-z]/g, "").toLowerCase()) >= RANDOM_LETTERS;
var hasRandomPart = (value) => /^[A-Za-z][A-Za-z0-9]{1,15}[_-][A-Za-z0-9]{20,64}$/.test(value) && /\d/.test(value) && randomnessOf(value.slice(value.search(/[_-]/) + 1)) >= RANDOM_LETTERS;

// src/engine/matchers/generic.ts
var GENERIC_LEAD = 96;
var GENERIC_REACH = 512;
function matchGeneric(window, matcher, which = "all") {
  const { assignment, from, to } = readAssignment(window);
  if (assignment === void 0) return { hits: [], from, to };
  const value = decodeBytes(window.text.slice(assignment.start, assignment.end));
  if (mayBeNested(assignment, value)) {
    return { hits: nestedHits(window, assignment), from, to };
  }
  if (which === "kept" && !mayBeKept(window, matcher, assignment, value)) return { hits: [], from, to };
  const verdict = judge(window, matcher, assignment, { value, groups: {} });
  const hit = { start: assignment.start, end: assignment.end, value, groups: {}, ...verdict };
  return { hits: [hit], from: 0, to: window.text.length };
}
var [LEAST_PASSWORD, LEAST_SECRET, LEAST_TOKEN] = [4, 6, 10];
function leastLength(window, { expects }, assignment, value) {
  if (expects === "password") return LEAST_PASSWORD;
  return isChosenSecret(window, assignment, value) ? LEAST_SECRET : LEAST_TOKEN;
}
function mayBeKept(window, matcher, assignment, value) {
  const { expects } = matcher;
  const { closed, name } = assignment;
  const least = leastLength(window, matcher, assignment, value);
  if (!closed || value.length < least || value.length > MAX_LENGTH || /\s/.test(value)) return false;
  if (expects !== "password" && !mayBeToken(value) && !isChosenSecret(window, assignment, value))
    return false;
  return !isAboutSomethingElse(name) && placeholderReason(value) === void 0;
}
var mayBeNested = ({ operator, quote, closed }, value) => value.startsWith("{") && !isPasswordHash(value) && closed && quote !== "none" && !(operator === "call" && isUuid(value.slice(1, -1)));
var NESTED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
function nestedHits({ text: text2 }, { start, end }) {
  return [...text2.slice(start, end).matchAll(NESTED)].flatMap((match) => {
    const [value] = match;
    if (!/\d/.test(value) || !isRandom(value) || placeholderReason(value) !== void 0) return [];
    const from = start + (match.index ?? 0);
    const checks = [pass("naturalness", "a random value in a structure")];
    return [{ start: from, end: from + value.length, groups: {}, checks, confidence: "medium" }];
  });
}
var MAX_LENGTH = 256;
function judge(window, matcher, assignment, candidate) {
  const { value } = candidate;
  const refusal = refuse(window, matcher, assignment, value);
  if (refusal !== void 0) return { checks: [refusal], confidence: "low" };
  const checks = runChecks(candidate, matcher.checks);
  return matcher.expects === "password" ? {
    checks: [...checks, pass("naturalness", "stands where a password does")],
    confidence: passwordConfidence(window, assignment, value)
  } : { checks: [...checks, pass("naturalness", "random")], confidence: tokenConfidence(assignment, value) };
}
function refuse(window, matcher, assignment, value) {
  const { expects } = matcher;
  const least = leastLength(window, matcher, assignment, value);
  if (!assignment.closed || value.length > MAX_LENGTH)
    return reject("length", `longer than ${MAX_LENGTH} bytes`);
  if (isAboutSomethingElse(assignment.name)) return reject("reference", "the name speaks of something else");
  const reference = isRandom(value) && /\d/.test(value) ? templateReason(value) : referenceReason(value);
  if (reference !== void 0) return reject("reference", reference);
  if (isEncrypted(value)) return reject("reference", "an encrypted value");
  if (isCallOf(window, assignment) && !isTelling(assignment.name))
    return reject("reference", "a call of something else");
  if (!isTelling(assignment.name) && assignment.operator === "call" && /^[A-Z_]+$/.test(assignment.name + value)) {
    return reject("reference", "one of a list of names");
  }
  if (isItsName(assignment, value) || isLookedUp(window, assignment, value))
    return reject("reference", "the name itself");
  if (isOfType(assignment)) return reject("reference", "a type");
  if (isOfFileOrHash(assignment)) return reject("reference", "the name of something else");
  if (isAlternative(assignment)) return reject("reference", "an alternative");
  if (isPassedOn(assignment)) return reject("reference", "where requests are passed on to");
  if (isKeyBehind(window, assignment)) return reject("reference", "the next key of an object");
  if (isKeyOfObject(window, assignment)) return reject("reference", "a key of an object");
  if (isPartOfIdentifier(window, assignment)) return reject("reference", "a part of an identifier");
  if (isHandling(assignment)) return reject("reference", "a call that works on a secret");
  if (isPasswordHash(value)) return reject("digest", "the hash of a password");
  const form = otherFormReason(value);
  if (form !== void 0) return reject("naturalness", form);
  const code = refuseCode(window, assignment, value);
  if (code !== void 0) return code;
  if (value.length < least) return reject("length", `shorter than ${least} characters`);
  const placeholder = placeholderReason(value);
  if (placeholder !== void 0) return reject("placeholder", placeholder);
  if (/\s/.test(value) && !isAppPassword(value)) return reject("naturalness", "has spaces");
  if (isOneOfAList(window, assignment) && !isStrong(value))
    return reject("reference", "one of a list of words");
  if (isAmongLabels(window, assignment, value)) return reject("naturalness", "a label among sentences");
  return expects === "password" ? refusePassword(window, assignment, value) : refuseToken(window, assignment, value);
}
var IDENTIFIER = /^[&*]?[A-Za-z_]\w*$/;
var NUMBER = /^[+-]?(?:0x[0-9a-f]+|[\d.,]+)[ul]*$/i;
var leadOf = ({ text: text2 }, { start }) => text2.slice(Math.max(0, start - 16), start);
function refuseCode(window, assignment, value) {
  if (/%[sdvqx]/.test(value) && /(?:printf|format)\(\s{0,4}["'`]$/i.test(leadOf(window, assignment)))
    return reject("reference", "a format");
  if ((isOfAnotherCall(window, assignment) || isOfListBehind(window, assignment)) && !isStrong(value))
    return reject("reference", "of another call");
  if (isArgumentBehind(window, assignment) && !looksChosen(value))
    return reject("reference", "another argument");
  if (value.includes("%") && /printf ?\(\s{0,4}$/.test(assignment.before))
    return reject("reference", "a format");
  if (/%(?:[sdxXuvcp]|\.?\d*l?[sdxuf])/.test(value) && /^\W*\w{0,2}%/.test(value) && !isStrong(value))
    return reject("reference", "a format");
  if ((value.match(/%(?:\d{0,2}l{0,2}[sdxXuvc]|\.\d[fs])/g)?.length ?? 0) > 1 && !isStrong(value))
    return reject("reference", "a format");
  if (/\bthis\.\w/.test(value)) return reject("reference", "code");
  if (assignment.quote !== "none") return void 0;
  if (value.endsWith(":") || value.endsWith("-") && window.text.charAt(assignment.end) === ">")
    return reject("reference", "code");
  if (value.startsWith("#") && assignment.operator === "colon" && !isRandom(value))
    return reject("reference", "a comment or a link");
  if (/^&[A-Za-z]+(?:-[A-Za-z]+)+$/.test(value)) return reject("reference", "an attribute");
  if (isParameter(window, assignment) && IDENTIFIER.test(value)) return reject("reference", "a parameter");
  if (isCalled(window, assignment, value)) return reject("reference", "a call");
  if (value.endsWith("$") && /[{(]/.test(window.text.charAt(assignment.end)))
    return reject("reference", "a template");
  if (isListed(window, assignment, value)) return reject("reference", "one of a list of words");
  if (isVariable(assignment, value)) return reject("reference", "a variable");
  if (/^\d+\.\d+$/.test(value)) return reject("naturalness", "a number");
  if (assignment.operator === "comparison" && IDENTIFIER.test(value) && !isStrong(value))
    return reject("reference", "a name in code");
  if (isNextKey(value)) return reject("reference", "another key");
  if (/^\d{1,5}\/(?:tcp|udp)$/.test(value)) return reject("naturalness", "a port");
  if (/^[+-]?0x/i.test(value) && NUMBER.test(value)) return reject("naturalness", "a number");
  if (isNumberedConstant(window, assignment, value)) return reject("naturalness", "the number of a constant");
  if (CONSTANT.test(value)) return reject("reference", "a constant");
  if (/^[+&*!-]/.test(value) && IDENTIFIER.test(value.replace(/^[+&*!-]+/, "")))
    return reject("reference", "an expression");
  if (isCode(window, assignment) && IDENTIFIER.test(value) && (/_/.test(value) || !isRandom(value))) {
    return reject("reference", "a name in code");
  }
  return void 0;
}
var isCalled = ({ text: text2 }, { end }, value) => text2.charAt(end) === "(" && /^[A-Za-z_$][\w$]*(?:[._][\w$]+)+$/.test(value) && value.length < LONGEST_CALL;
var LONGEST_CALL = 48;
var isListed = ({ text: text2 }, { operator, start }, value) => operator === "call" && /^[a-z][a-z0-9_]{0,19}$/.test(value) && /,\s{0,24}$/.test(text2.slice(Math.max(0, start - 26), start));
var isAppPassword = (value) => /^[a-z]{4}(?: [a-z]{4}){3}$/.test(value) && randomnessOf(value.replaceAll(" ", "")) >= 0;
var templateReason = (value) => /\$\{|\{\$|\{\{|\$\(|<%|%[A-Za-z_]\w*%.*%[A-Za-z_]\w*%|^['"]{1,3}\$\{?[A-Za-z_]|^\{|^\[|^<|^&(?:lt|#)|\(\?[:=!]/.test(
  value
) ? "a template" : void 0;

// src/engine/gates/bare.ts
var TOKEN2 = byteSet(`${WORD}-`);
var BLANK = byteSet(" 	");
var LINE_BREAK = byteSet("\r\n");
var OPENING = byteSet("\"'`([");
var CLOSING = byteSet("\"'`)]");
var STOP = byteSet(".,;:");
var LIST_MARK = byteSet("-*+>\xA2.)");
var ANNOUNCING = new Set(["en", "ns", "at", "et", "ey", "al", "ls", "is", "as", "re"].map(pairOf));
function pairOf(letters) {
  return letters.charCodeAt(0) << 8 | letters.charCodeAt(1);
}
function gateBare(bytes, start, end, window) {
  let at = start;
  if (at > window.start && OPENING[bytes[at - 1]] === 1) at--;
  at = skipBlanks(bytes, at, window.start);
  if (at === window.start || LINE_BREAK[bytes[at - 1]] === 1) return isLast(bytes, end, window.end);
  const isListed2 = LIST_MARK[bytes[at - 1]] === 1;
  return isListed2 && isLast(bytes, end, window.end) || isAnnounced(bytes, at, window.start);
}
function skipBlanks(bytes, from, limit) {
  let at = from;
  while (at > limit && BLANK[bytes[at - 1]] === 1) at--;
  return at;
}
function isLast(bytes, end, limit) {
  let at = end;
  while (at < limit && TOKEN2[bytes[at]] === 1) at++;
  if (CLOSING[bytes[at]] === 1) at++;
  if (STOP[bytes[at]] === 1) at++;
  while (at < limit && BLANK[bytes[at]] === 1) at++;
  return at >= limit || LINE_BREAK[bytes[at]] === 1;
}
var COLON = 58;
var EQUALS = 61;
var HYPHEN = 45;
function isAnnounced(bytes, behind, limit) {
  const sign = bytes[behind - 1];
  const isSign = sign === COLON || sign === EQUALS || sign === HYPHEN;
  const at = isSign ? skipBlanks(bytes, behind - 1, limit) : behind;
  if (at - 2 < limit) return false;
  return ANNOUNCING.has(bytes[at - 2] << 8 | bytes[at - 1] | 8224);
}

// src/engine/gates/contextual.ts
function gateOfContext({ value, within }) {
  const { holds } = value;
  if (holds === void 0) return void 0;
  const { min } = holds;
  const reach = within + holds.before;
  let set;
  return (bytes, position, wordLength) => {
    set ??= tableOf(holds.class);
    const start = position + wordLength;
    const last = Math.min(bytes.length - 1, start + reach + min - 1);
    let from = start;
    for (let probe = from + min - 1; probe <= last; probe = from + min - 1) {
      let at = probe;
      while (at >= from && set[bytes[at]] === 1) at--;
      if (at < from) return true;
      from = at + 1;
    }
    return false;
  };
}
var contextGateSees = ({
  value: { holds },
  within
}) => holds === void 0 ? void 0 : { lead: 0, reach: within + holds.before + holds.min };

// src/engine/gates/generic.ts
var GATE_REACH = 64;
var NAME = byteSet(`${WORD}.$-`);
var SKIPPED = byteSet(`\\"'\`])${SPACE}`);
var OPERATORS = byteSet("=:>,(!+?|<[@-");
var SPACE2 = byteSet(SPACE);
var QUOTE = byteSet("\"'`");
var CLOSING2 = byteSet("}.");
var ASTERISK = 42;
var HYPHEN2 = 45;
function gateGeneric(bytes, position, length) {
  const end = position + length;
  if (NAME[bytes[end - 1]] === 0) return true;
  const limit = Math.min(bytes.length, end + GATE_REACH);
  let i = end;
  while (i < limit && NAME[bytes[i]] === 1) i++;
  let sawQuote = false;
  let sawSpace = false;
  while (i < limit && SKIPPED[bytes[i]] === 1) {
    if (QUOTE[bytes[i]] === 1) sawQuote = true;
    if (SPACE2[bytes[i]] === 1) sawSpace = true;
    i++;
  }
  if (i >= limit) return limit < bytes.length;
  const next = bytes[i];
  if (OPERATORS[next] === 1 || sawQuote && (sawSpace || CLOSING2[next] === 1)) return true;
  if (!sawSpace) return next === ASTERISK;
  return isConnector(bytes, i) || isLongToken(bytes, i) || isFlagOrOpensLine(bytes, end);
}
var LETTERS2 = byteSet("A-Za-z");
var ATTRIBUTE = byteSet(`${WORD}:-`);
var EQUALS2 = 61;
var [LONGEST_ATTRIBUTE, LONGEST_PACKED] = [24, 6];
function packLetters(bytes, start) {
  let packed = 0;
  for (let i = start; i < start + LONGEST_PACKED && LETTERS2[bytes[i]] === 1; i++)
    packed = packed * 32 + (bytes[i] & 31);
  return packed;
}
var CONNECTING = new Set(
  "is was are to by or as string varchar text value default parameter".split(" ").map((word) => packLetters(Buffer.from(word), 0))
);
function isConnector(bytes, at) {
  if (CONNECTING.has(packLetters(bytes, at))) return true;
  let i = at;
  while (i < at + LONGEST_ATTRIBUTE && ATTRIBUTE[bytes[i]] === 1) i++;
  return i > at && bytes[i] === EQUALS2;
}
var TOKEN3 = byteSet(`${WORD}+/=-`);
var LONG2 = 32;
var GATE_SEES = { lead: GATE_REACH + 26, reach: GATE_REACH + LONG2 };
function isLongToken(bytes, at) {
  let i = at;
  while (i < at + LONG2 && i < bytes.length && TOKEN3[bytes[i]] === 1) i++;
  return i === at + LONG2;
}
var LONGEST_OPTION = 8;
function isFlagOrOpensLine(bytes, end) {
  const limit = Math.max(0, end - GATE_REACH - 16);
  let i = end - 1;
  while (i >= limit && NAME[bytes[i]] === 1) i--;
  if (bytes[i + 1] === HYPHEN2) return true;
  while (i >= limit && (bytes[i] === 32 || bytes[i] === 9)) i--;
  if (i < 0 || bytes[i] === 10 || bytes[i] === 13 || bytes[i] === 86 || bytes[i] === 118) return true;
  const option = Math.max(0, i - LONGEST_OPTION);
  while (i > option && LETTERS2[bytes[i]] === 1) i--;
  return bytes[i] === HYPHEN2;
}

// src/engine/gates/glance.ts
var WORDS3 = byteSet(WORD);
var NAME2 = byteSet(`${WORD}.$-`);
var BLANK2 = byteSet(" 	");
var SPACES = byteSet(SPACE);
var LINE_BREAK2 = byteSet("\r\n");
var QUOTE2 = byteSet("\"'`");
var VALUE_END = byteSet(`${SPACE}"'\`,;<>(){}[]\\`);
var CODE_BEHIND = byteSet(";,(){}[].");
var DIGIT = byteSet("0-9");
var LETTER = byteSet("A-Za-z");
var MARK2 = byteSet("!@#$%^&*?+~");
var MAX_TAIL = 48;
var MAX_BLANKS = 40;
var MAX_SPACES = 24;
var WRAPPER_REACH2 = 281;
var MAX_VALUE = 256;
var [LEAST, LEAST_LETTERS] = [8, 12];
var LEAST_PASSWORD2 = 4;
var GLANCE_SEES = {
  lead: 0,
  reach: MAX_TAIL + MAX_BLANKS + 1 + 3 + MAX_SPACES + WRAPPER_REACH2 + 1
};
var [PAREN, EQUALS3, GREATER, PIPE, AMPERSAND] = [40, 61, 62, 124, 38];
var glanceGeneric = (expects) => (bytes, position, length) => {
  const at = endOfName(bytes, position, position + length);
  if (at === void 0) return true;
  const sign = skip(bytes, BLANK2, at, MAX_BLANKS + 1);
  const isCall = bytes[sign] === PAREN;
  if (sign - at > MAX_BLANKS || !isCall && bytes[sign] !== EQUALS3) return true;
  const operatorEnd = isCall ? sign + 1 : endOfOperator(bytes, sign);
  const start = skip(bytes, SPACES, operatorEnd, MAX_SPACES);
  if (start - operatorEnd === MAX_SPACES || mayBeQuoted(bytes, start)) return true;
  const value = readValue2(bytes, start);
  if (value === void 0) return true;
  return expects === "password" ? !isCall && mayBePassword(value) : mayBeToken2(value);
};
function endOfName(bytes, position, end) {
  let at = end;
  while (at > position && WORDS3[bytes[at - 1]] === 0) at--;
  if (at < end) return at;
  at = skip(bytes, NAME2, end, MAX_TAIL);
  return at - end === MAX_TAIL ? void 0 : at;
}
function skip(bytes, set, from, most) {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && set[bytes[at]] === 1) at++;
  return at;
}
function endOfOperator(bytes, start) {
  let at = start + 1;
  if (bytes[at] === GREATER) return at + 1;
  while (at < start + 3 && bytes[at] === EQUALS3) at++;
  return at;
}
function mayBeQuoted(bytes, start) {
  if (bytes[start] === AMPERSAND) return true;
  const limit = Math.min(bytes.length, start + WRAPPER_REACH2);
  for (let at = start; at < limit; at++) {
    if (QUOTE2[bytes[at]] === 1) return true;
    if (LINE_BREAK2[bytes[at]] === 1) return false;
  }
  return false;
}
function readValue2(bytes, start) {
  const limit = Math.min(bytes.length, start + MAX_VALUE);
  let [hasDigit, hasLetter, hasMark, isWord, hasUnderscore] = [false, false, false, true, false];
  let at = start;
  for (; at < limit; at++) {
    const byte = bytes[at];
    if (byte === PIPE || byte === AMPERSAND) return void 0;
    if (VALUE_END[byte] === 1) break;
    if (DIGIT[byte] === 1) hasDigit = true;
    else if (LETTER[byte] === 1) hasLetter = true;
    else if (byte === UNDERSCORE) hasUnderscore = true;
    else isWord = false;
    if (MARK2[byte] === 1) hasMark = true;
  }
  if (at === limit) return void 0;
  const isName = isWord && hasUnderscore && DIGIT[bytes[start]] === 0;
  const isCode2 = CODE_BEHIND[bytes[at]] === 1;
  return { length: at - start, isCode: isCode2, hasDigit, hasLetter, hasMark, isName };
}
var UNDERSCORE = 95;
function mayBeToken2({ length, isCode: isCode2, hasDigit, isName }) {
  if (length < LEAST || !hasDigit && length < LEAST_LETTERS) return false;
  return !isCode2 || hasDigit && !isName;
}
function mayBePassword({ length, isCode: isCode2, hasDigit, hasLetter, hasMark }) {
  return length >= LEAST_PASSWORD2 && (!isCode2 || hasMark || hasDigit && hasLetter);
}

// src/engine/matchers/pattern.ts
var patternLead = (variant) => variant.lead.width + BOUNDARY_LEAD;
var patternReach = (variant) => variant.reach + 1;
function matchPattern(window, matcher, variant, expression, boundary, beside) {
  const to = window.text.length;
  const index = variant.lead.kind === "fixed" ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? void 0 : expression.matchAt(window.text, index);
  if (match === void 0) return { hits: [], from: 0, to };
  const hit = toHit(window, matcher.checks, variant, match, boundary);
  if (beside === void 0 || !isKept(hit.checks)) return { hits: [hit], from: 0, to };
  return { hits: [{ ...hit, companions: beside.find(window, hit) }], from: 0, to };
}
function keepsPattern(window, matcher, variant, expression, boundary) {
  const index = variant.lead.kind === "fixed" ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? void 0 : expression.matchAt(window.text, index);
  if (match === void 0) return false;
  const { checks } = matcher;
  if (mayProve(checks)) return isKept(toHit(window, checks, variant, match, boundary).checks);
  const { start, end } = boundsOf(match);
  if (isCut(window, variant, match) || boundary.check(window, start, match.end).verdict === "reject")
    return false;
  const { start: from, end: to } = groupOf(match, "secret") ?? { start, end };
  const value = decodeBytes(window.text.slice(from, to));
  return passesAll({ value, groups: groupTexts(window.text, match) }, checks);
}
function mayMatter(window, { checks }, variant, expression, boundary) {
  const index = variant.lead.kind === "fixed" ? window.at - variant.lead.width : window.at;
  const match = index < 0 ? void 0 : expression.matchAt(window.text, index);
  if (match === void 0) return false;
  if (mayProve(checks)) return true;
  if (isCut(window, variant, match)) return false;
  const { start, end } = boundsOf(match);
  const { start: from, end: to } = groupOf(match, "secret") ?? { start, end };
  const value = decodeBytes(window.text.slice(from, to));
  const isAlone = boundary.check(window, start, match.end).verdict !== "reject";
  const asked = isAlone ? checks : upToExample(checks);
  const refusal = firstRefusal({ value, groups: groupTexts(window.text, match) }, asked);
  return refusal === void 0 ? isAlone : isBar("pattern", refusal);
}
var upToExample = (checks) => checks.slice(0, checks.findLastIndex(({ check: check2 }) => check2 === "placeholder") + 1);
var boundsOf = (match) => ({
  start: groupOf(match, HEAD_GROUP)?.start ?? match.start,
  end: match.end
});
var isCut = (window, { unbounded }, { end }) => unbounded && end === window.text.length && !window.atBlobEnd;
function toHit(window, specs, variant, match, boundary) {
  const { start, end } = boundsOf(match);
  const secret = groupOf(match, "secret") ?? { start, end };
  const groups = groupTexts(window.text, match);
  const raw = decodeBytes(window.text.slice(secret.start, secret.end));
  const value = raw.replaceAll("\\/", "/");
  const hit = { start: secret.start, end: secret.end, groups, ...value === raw ? {} : { value } };
  if (isCut(window, variant, match)) {
    return { ...hit, checks: [reject("length", `longer than ${variant.reach} bytes`)] };
  }
  const candidate = { value, groups };
  return { ...hit, checks: [...runChecks(candidate, specs), boundary.check(window, start, match.end)] };
}
var HEAD_GROUP = "head";
var NO_TEXTS = {};
function groupTexts(text2, { groups }) {
  if (groups === NO_GROUPS) return NO_TEXTS;
  const texts = {};
  for (const [name, span] of Object.entries(groups)) texts[name] = text2.slice(span.start, span.end);
  return texts;
}

// src/engine/matchers/structured.ts
function matchStructure(window, matcher, structure) {
  const { readings, from, to } = structure.read(window);
  if (readings.length === 0) return { hits: NO_HITS, from, to };
  return { hits: hitsOf(window, matcher, readings), from, to };
}
var NO_HITS = [];
var hitsOf = (window, matcher, readings) => readings.filter(({ label }) => matcher.only.length === 0 || label !== void 0 && matcher.only.includes(label)).map((reading) => toHit2(window, matcher, reading));
function toHit2(window, matcher, reading) {
  const value = reading.value ?? decodeBytes(window.text.slice(reading.start, reading.end));
  const { label: _label, ...hit } = reading;
  return {
    ...hit,
    groups: {},
    checks: [...reading.checks, ...runChecks({ value, groups: {} }, matcher.checks)]
  };
}

// src/engine/patterns/v8.ts
var NAMED_GROUP = /\(\?<(?![=!])/;
function v8Expression({ source, ignoreCase }) {
  const hasGroups = NAMED_GROUP.test(source);
  const flags = `y${hasGroups ? "d" : ""}${ignoreCase ? "i" : ""}`;
  let compiled;
  return {
    matchAt(text2, index) {
      compiled ??= new RegExp(source, flags);
      compiled.lastIndex = index;
      const match = compiled.exec(text2);
      return match === null ? void 0 : toExpressionMatch(match);
    }
  };
}
function toExpressionMatch(match) {
  const end = match.index + match[0].length;
  const indices = match.indices?.groups;
  if (indices === void 0) return { start: match.index, end, groups: NO_GROUPS };
  const groups = {};
  for (const [name, span] of Object.entries(indices)) {
    if (span !== void 0) groups[name] = { start: span[0], end: span[1] };
  }
  return { start: match.index, end, groups };
}

// src/engine/structures/structure.ts
var nothing = (window, from = 0, to = window.text.length) => ({
  readings: [],
  from,
  to
});

// src/engine/structures/age.ts
var KEY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![0-9A-Z])|age-secret-key-1[02-9ac-hj-np-z]{58}(?![0-9a-z])/y;
var ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATORS = [996825010, 642813549, 513874426, 1027748829, 705979059];
var age = {
  lead: 0,
  reach: 80,
  read(window) {
    const { text: text2, at } = window;
    KEY.lastIndex = at;
    const key = KEY.exec(text2)?.[0];
    if (key === void 0) return nothing(window, at);
    const reading = {
      start: at,
      end: at + key.length,
      publicPrefix: key.slice(0, 16),
      checks: [checkBech32(key.toLowerCase())]
    };
    return { readings: [reading], from: at, to: text2.length };
  }
};
function checkBech32(key) {
  const split2 = key.lastIndexOf("1");
  const human = [...key.slice(0, split2)].map((char) => char.charCodeAt(0));
  const data = [...key.slice(split2 + 1)].map((char) => ALPHABET.indexOf(char));
  const values = [...human.map((code) => code >> 5), 0, ...human.map((code) => code & 31), ...data];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    GENERATORS.forEach((generator, bit) => {
      if (top >> bit & 1) sum ^= generator;
    });
  }
  return sum === 1 ? proof("checksum", "the checksum is right") : against("checksum", "the checksum is wrong");
}

// src/engine/structures/basic-credentials.ts
var EXAMPLE = /^(?:user|username|login|xxx+):(?:password|pass|pwd|xxx+|\*+)$|^client_?id:client_?secret$/i;
function checkBasic(value) {
  const decoded2 = checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" });
  if (decoded2.verdict === "pass") {
    const isExample = EXAMPLE.test(Buffer.from(value, "base64").toString("latin1"));
    return isExample ? [reject("placeholder", "the word for a password instead of one")] : [decoded2];
  }
  if (/^[\x20-9;-\x7e]{6,}$/.test(Buffer.from(value, "base64").toString("latin1"))) return [decoded2];
  if (/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) && isRandom(value) && (/\d/.test(value) || value.endsWith("="))) {
    return [pass("structure", "base64 that does not decode to text")];
  }
  return [decoded2];
}

// src/engine/structures/authorization-header.ts
var HEADER = /(?:proxy-)?authorization\\?["'`]?\]?\)?\s{0,4}(?:=>|[:=,(]|==|!=)\s{0,16}(?:-\s{0,4})?[[({]?\s{0,16}\\?["'`]?(?:(basic|bearer|token|apikey|api-key|ntlm|negotiate|digest|key|oauth)[ :=]{1,3}(?:token=|key=|apikey=)?)?/iy;
var SCHEME = /(basic|bearer|ntlm)\s+/iy;
var VALUE = /\\?["'`]?([A-Za-z0-9+/=_.~%:-]{6,4096})/y;
var authorizationHeader = {
  lead: 8,
  reach: 4200,
  gate: (bytes, position) => isHeader(bytes[position]) || mayBeScheme(bytes, position),
  read(window) {
    const { text: text2, at } = window;
    const found = afterHeader(text2, at) ?? afterScheme(text2, at);
    if (found === void 0) return nothing(window);
    VALUE.lastIndex = found.end;
    const match = VALUE.exec(text2);
    const value = match?.[1]?.replace(/[.:]+$/, "");
    if (match === null || value === void 0) return nothing(window);
    const end = VALUE.lastIndex - ((match[1] ?? "").length - value.length);
    const reading = {
      start: end - value.length,
      end,
      label: found.scheme,
      checks: checkValue(found.scheme, value, text2.charAt(end))
    };
    return { readings: [reading], from: 0, to: text2.length };
  }
};
var [SMALL_A, BIT_OF_CASE] = [97, 32];
var QUOTES2 = byteSet("\"'`");
var SIGNS = byteSet(":=");
var SPACES2 = byteSet(SPACE);
var HYPHEN3 = 45;
var MAX_SPACES2 = 4;
var isHeader = (byte) => byte !== void 0 && (byte | BIT_OF_CASE) === SMALL_A;
function mayBeScheme(bytes, position) {
  let at = position;
  while (at > 0 && position - at < MAX_SPACES2 && SPACES2[bytes[at - 1]] === 1) at--;
  if (at === 0) return false;
  const before = bytes[at - 1];
  if (at === position) return QUOTES2[before] === 1 || SIGNS[before] === 1;
  return before === HYPHEN3 || SIGNS[before] === 1;
}
function afterHeader(text2, at) {
  HEADER.lastIndex = at;
  const match = HEADER.exec(text2);
  if (match === null) return void 0;
  return { scheme: (match[1] ?? "none").toLowerCase(), end: at + match[0].length };
}
function afterScheme(text2, at) {
  SCHEME.lastIndex = at;
  const match = SCHEME.exec(text2);
  if (match === null || !/["'`]$|-\s{1,4}$|[:=]\s{0,4}$/.test(text2.slice(0, at))) return void 0;
  return { scheme: (match[1] ?? "").toLowerCase(), end: at + match[0].length };
}
var LEAST_NTLM = 86;
function checkValue(scheme, value, behind) {
  if (/[${<(]/.test(behind) || referenceReason(value) === "a call")
    return [reject("reference", "a template or code")];
  const placeholder = placeholderReason(value);
  if (placeholder !== void 0) return [reject("placeholder", placeholder)];
  if (scheme === "basic") return checkBasic(value);
  const encoded = encodedReason(value);
  if (encoded !== void 0) return [reject("placeholder", encoded)];
  if (scheme === "ntlm" || scheme === "negotiate") {
    return value.startsWith("TlRMTVNTUAAD") && value.length >= LEAST_NTLM || scheme === "negotiate" && value.length > 100 ? [pass("structure", "a message with password hashes")] : [reject("structure", "a message without password hashes")];
  }
  if (/^\d+(?:\.\d+)+$/.test(value)) return [reject("naturalness", "an object identifier")];
  const least = scheme === "none" ? 20 : 10;
  if (value.length < least || !isRandom(value))
    return [reject("naturalness", "reads as words, a name or code")];
  if (!/\d/.test(value) && value.length < 20) return [reject("naturalness", "letters alone")];
  return [pass("structure", scheme === "none" ? "a header" : `a header with the scheme ${scheme}`)];
}

// src/engine/structures/connection-string.ts
var KEY2 = /(?:password|pwd|accountkey|sharedaccesskey|sharedsecretvalue)\s{0,4}=\s{0,4}/iy;
var QUOTED = /(["'])([^"'\r\n]{1,256})\1/y;
var PLAIN = /[^\s;&"'`<>,]{1,256}/y;
var NEIGHBOUR = /(?:^|[;&?\s"',])(?:server|data source|datasource|host|hostname|addr|address|user id|userid|uid|user|username|database|initial catalog|dbname|driver|endpoint|accountname|sharedaccesskeyname|defaultendpointsprotocol|ssl|sslmode|abortconnect|port|integrated security|trusted_connection|encrypt|provider)\s{0,4}=/i;
var WORDS4 = byteSet(`${WORD}-`);
var SPACES3 = byteSet(SPACE);
var EQUALS4 = 61;
var MAX_SPACES3 = 4;
var [MIN_LENGTH, MIN_QUOTED] = [4, 5];
var connectionString = {
  lead: 256,
  reach: 512,
  gate(bytes, position, length) {
    if (position > 0 && WORDS4[bytes[position - 1]] === 1) return false;
    let at = position + length;
    while (at < position + length + MAX_SPACES3 && SPACES3[bytes[at] ?? 0] === 1) at++;
    return bytes[at] === EQUALS4;
  },
  read(window) {
    const { text: text2, at } = window;
    KEY2.lastIndex = at;
    const key = KEY2.exec(text2)?.[0];
    if (key === void 0 || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window);
    const valueAt = at + key.length;
    QUOTED.lastIndex = valueAt;
    PLAIN.lastIndex = valueAt;
    const quoted = QUOTED.exec(text2);
    const value = quoted?.[2] ?? PLAIN.exec(text2)?.[0];
    if (value === void 0) return nothing(window);
    if (value.length < (quoted === null ? MIN_LENGTH : MIN_QUOTED)) return nothing(window);
    const start = quoted === null ? valueAt : valueAt + 1;
    if (/^ ?= /.test(text2.slice(start + value.length, start + value.length + 3))) return nothing(window);
    const line = lineAround(text2, at, start + value.length);
    if (!NEIGHBOUR.test(line)) return nothing(window);
    const checks = [
      pass("structure", "a connection string"),
      (quoted === null && OF_SQL.test(text2.slice(Math.max(0, at - 12), at)) ? reject("reference", "a column of SQL") : noPassword(key, value, isArgument(text2, at))) ?? checkPassword(value)
    ];
    const reading = {
      start,
      end: start + value.length,
      checks,
      label: key.split("=")[0]?.trim().toLowerCase() ?? ""
    };
    return { readings: [reading], from: 0, to: text2.length };
  }
};
var OF_SQL = /\b(?:SET|WHERE|AND|OR)\s{1,4}$/i;
var isArgument = (text2, at) => /[,({]\s{1,24}$|\($/.test(text2.slice(Math.max(0, at - 24), at));
var BARE = /^(?:[A-Za-z_]\w*|\d+)[.:)\]}]*$/;
function noPassword(key, value, isBehindComma2) {
  if (isBehindComma2 && BARE.test(value) && !isStrong(value)) return reject("reference", "code");
  if (/^%[sdv@]|^%\(/.test(value)) return reject("reference", "a format");
  if (/^[)\]}]|\)\./.test(value)) return reject("reference", "code");
  if (isNextKey(value)) return reject("reference", "another key");
  return /^pwd/i.test(key) && /^(?:[/~]|[A-Za-z]:[\\/])/.test(value) ? reject("naturalness", "a directory") : void 0;
}
function lineAround(text2, from, to) {
  const start = text2.lastIndexOf("\n", from - 1) + 1;
  const end = text2.indexOf("\n", to);
  return `${text2.slice(start, from)} ${text2.slice(to, end < 0 ? text2.length : end)}`;
}

// src/engine/structures/curl-user.ts
var OPTION = /\s(?:-u|--user|-U|--proxy-user)(?:\s+|=|(?=["'\w]))/g;
var MAX_WORD = 384;
var curlUser = {
  lead: 1,
  reach: 768,
  read(window) {
    const { text: text2, at } = window;
    if (/[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const command = logicalLine(text2, at);
    const readings = [...command.matchAll(OPTION)].flatMap(
      (match) => readOption(command, (match.index ?? 0) + match[0].length).map((reading) => ({
        ...reading,
        start: at + reading.start,
        end: at + reading.end
      }))
    );
    return { readings, from: Math.max(0, at - 1), to: text2.length };
  }
};
function readOption(command, start) {
  const word = shellWord(command, start);
  const colon = word.findIndex(({ char }) => char === ":");
  if (colon < 0) return [];
  const [user, password] = [word.slice(0, colon), word.slice(colon + 1)];
  const option = pass("structure", "an option of curl");
  if (password.length === 0) {
    const value = textOf(user);
    return value.length >= 10 && /\d/.test(value) && isRandom(value) ? [readingOf(user, [option, checkValue2(value)], [])] : [];
  }
  const companions = user.length === 0 ? [] : [{ name: "user", value: textOf(user) }];
  return [readingOf(password, [option, checkValue2(textOf(password))], companions)];
}
var checkValue2 = (value) => /^\$|^\{|^<|^ [.+] |^[.+] ?\$/.test(value) ? reject("reference", "a variable of a shell or of a program") : checkPassword(value);
var textOf = (letters) => letters.map(({ char }) => char).join("");
function readingOf(letters, checks, companions) {
  const [start, end] = [letters[0]?.at ?? 0, (letters.at(-1)?.at ?? 0) + 1];
  const isWhole = end - start === letters.length;
  return {
    start,
    end,
    ...isWhole ? {} : { value: textOf(letters) },
    label: "curl",
    checks,
    companions
  };
}
function shellWord(command, start) {
  const letters = [];
  let quote = "";
  for (let at = start; at < command.length && letters.length < MAX_WORD; at++) {
    const char = command.charAt(at);
    if (quote !== "" && char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) {
      if (at > start && !/[:"']/.test(command.charAt(at - 1))) break;
      quote = char;
    } else if (char === "\\" || char === "`" || quote === "" && /[\s;|)]/.test(char)) break;
    else letters.push({ char, at });
  }
  return letters;
}
function logicalLine(text2, at) {
  const end = /(?<!\\)\r?\n/g;
  end.lastIndex = at;
  return text2.slice(at, end.exec(text2)?.index ?? text2.length);
}

// src/engine/structures/docker-config.ts
var ENTRY = /\\{0,3}"(auth|identitytoken|registrytoken|password)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{4,4096})\\{0,3}"/gi;
var ALONE = /"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{6,1024}={0,2})"/y;
var dockerConfig = {
  lead: 0,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    const end = endOfAuths(text2, at);
    if (end === void 0) return readAlone(window);
    const readings = [...text2.slice(at, end).matchAll(ENTRY)].map((match) => {
      const [all, key = "", value = ""] = match;
      const start = at + (match.index ?? 0) + all.lastIndexOf(value);
      return {
        start,
        end: start + value.length,
        label: key.toLowerCase(),
        checks: check(key.toLowerCase(), value)
      };
    });
    return { readings, from: at, to: text2.length };
  }
};
function readAlone(window) {
  const { text: text2, at } = window;
  ALONE.lastIndex = at;
  const value = ALONE.exec(text2)?.[1];
  if (value === void 0) return nothing(window, at);
  const end = ALONE.lastIndex - 1;
  const reading = { start: end - value.length, end, label: "auth", checks: check("auth", value) };
  return { readings: [reading], from: at, to: text2.length };
}
function endOfAuths(text2, at) {
  const open = /^\\{0,3}"auths\\{0,3}"\s{0,8}:\s{0,8}\{/.exec(text2.slice(at, at + 64));
  if (open === null) return void 0;
  let depth = 1;
  for (let i = at + open[0].length; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i + 1;
  }
  return text2.length;
}
function check(key, value) {
  const password = checkPassword(value);
  if (password.verdict === "reject") return [password];
  if (key === "auth") return checkBasic(value);
  if (key !== "password" && !isRandom(value)) return [reject("naturalness", "reads as words")];
  return [pass("structure", "a registry credential")];
}

// src/engine/structures/jwt.ts
var TOKEN4 = /(eyJ[\w-]{12,2048})\.([\w-]{8,6144})\.([\w-]{0,2048})/y;
var GOES_ON = /^\.[\w-]{4,}/;
var jwt = {
  lead: 1,
  reach: 10500,
  read(window) {
    const { text: text2, at } = window;
    TOKEN4.lastIndex = at;
    const match = TOKEN4.exec(text2);
    if (match === null || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [token, head = "", , signature = ""] = match;
    const end = at + token.length;
    const reading = {
      start: at,
      end,
      publicPrefix: "eyJ",
      checks: checkToken(token, head, signature, text2.slice(end, end + 8))
    };
    return { readings: [reading], from: Math.max(0, at - 1), to: text2.length };
  }
};
function checkToken(token, head, signature, behind) {
  if (GOES_ON.test(behind))
    return [reject("structure", "an encrypted token, which says nothing without its key")];
  const start = Buffer.from(head, "base64url").toString("latin1");
  if (!start.startsWith('{"')) return [reject("structure", "the header is no JSON")];
  const decoded2 = decodeJwt(token);
  if (signature.length < 8) return [reject("structure", "not signed")];
  return [
    decoded2 === void 0 ? pass("structure", "has the shape of one") : proof("structure", "its header decodes", decoded2.facts)
  ];
}

// src/engine/structures/kubernetes-secret.ts
var KIND = /kind["']?[ \t]{0,8}:[ \t]{0,8}["']?Secret["']?[ \t]{0,8}(?=[\r\n,}#]|$)/iy;
var BLOCK = /(?:^|\n)([ \t]{0,16})["']?(data|stringData)["']?[ \t]{0,4}:[ \t]{0,4}(?:\{[ \t]{0,4})?\r?\n/g;
var ENTRY2 = /^([ \t]{1,32})["']?([\w.-]{1,128})["']?[ \t]{0,4}:[ \t]{0,8}(?:!!binary[ \t])?["']?([^\s"'#,{}|>][^\s"',{}]{3,4096})["']?[ \t]{0,4},?[ \t]{0,4}(?:#.{0,200})?\r?$/;
var DOCUMENT = /\n---[ \t]*\r?\n/g;
var PUBLIC_KEY2 = /^(?:.*[._-])?(?:user(?:name)?(?:_in)?|\w*accountname|login|host(?:name)?|port|url|uri|endpoint|name|namespace|region|database|db|email|type|ca|crt|cert|pem|pub|id|address|server|bucket|issuer|realm|domain|enabled)$|\.(?:crt|pem|pub|cer|ya?ml|json|conf|toml|properties|xml|sh|sql|txt|ini)$|public/i;
var PUBLIC_HUMP = /[a-z](?:I[Dd]|User(?:[Nn]ame)?|Name|Host|Port|U[Rr][LlIi]|Email|Region|Database)$/;
var kubernetesSecret = {
  lead: 4 * 1024,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    KIND.lastIndex = at;
    if (!KIND.test(text2) || /[\w.-]/.test(text2.charAt(at - 1))) return nothing(window);
    const { start, end } = documentAround(text2, at);
    const manifest = text2.slice(start, end);
    const readings = [...manifest.matchAll(BLOCK)].flatMap((match) => {
      const [all, indent = "", name = ""] = match;
      return readBlock(text2, start + (match.index ?? 0) + all.length, end, indent.length, name === "data");
    });
    return { readings, from: 0, to: text2.length };
  }
};
function documentAround(text2, at) {
  let start = 0;
  for (const { index, 0: all } of text2.matchAll(DOCUMENT)) {
    if (index > at) return { start, end: index };
    start = index + all.length;
  }
  return { start, end: text2.length };
}
function readBlock(text2, from, to, indent, isEncoded) {
  const readings = [];
  let entries = Infinity;
  for (let at = from; at < to; ) {
    const next = text2.indexOf("\n", at);
    const end = next < 0 || next > to ? to : next;
    const line = text2.slice(at, end);
    const depth = line.search(/[^ \t\r]/);
    if (depth >= 0 && depth <= indent) break;
    if (depth >= 0) entries = Math.min(entries, depth);
    const match = ENTRY2.exec(line);
    const [, , key = "", value = ""] = match ?? [];
    if (match !== null && depth === entries && !PUBLIC_KEY2.test(key) && !PUBLIC_HUMP.test(key)) {
      const start = at + line.indexOf(value, (match[1] ?? "").length + key.length);
      const reading = isEncoded ? decoded(value, key) : { checks: checkOf(value, key) };
      if (reading !== void 0) readings.push({ start, end: start + value.length, label: key, ...reading });
    }
    at = end + 1;
  }
  return readings;
}
var BASE642 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^[A-Za-z0-9+/]{2}==$|^[A-Za-z0-9+/]{3}=$/;
function decoded(value, key) {
  if (!BASE642.test(value)) return void 0;
  const bytes = Buffer.from(value, "base64");
  const plain = bytes.toString("latin1").replace(/\r?\n$/, "");
  if (!/^[\x20-\x7e]+$/.test(plain)) {
    return isRandom(value) && bytes.length >= 12 && !bytes.includes("-----BEGIN") ? { checks: [pass("structure", "random bytes in a Secret")] } : void 0;
  }
  return { value: plain, encoding: "base64", checks: checkOf(plain, key) };
}
var PASSWORD_KEY = /(?:password|passwd|passphrase|pwd|pass)$/i;
function checkOf(plain, key) {
  if (/\s/.test(plain)) return [reject("naturalness", "has spaces")];
  if (/^[\d.,:+-]{0,8}$|^(?:https?|tcp|file):|^[./~]/i.test(plain))
    return [reject("naturalness", "a number, an address or a path")];
  const word = /^[A-Za-z]{1,12}$/.test(plain) && !isRandom(plain) && !(PASSWORD_KEY.test(key) && /^[a-z]{6,}$/.test(plain) && !isStateOrLabel(plain));
  const password = checkPassword(plain);
  return [
    pass("structure", "an entry of a Secret"),
    word && password.verdict !== "reject" ? reject("naturalness", "a word") : password
  ];
}

// src/engine/structures/netrc.ts
var ENTRY3 = /(?:machine[ \t]+([^\s"']{1,255})|default)[ \t]*(?:\\n|\r?\n)?\s{1,16}login\s{1,16}([^\s"']{1,255})(?:\\n)?\s{1,16}(?:(?:account|port)\s{1,16}\S{1,64}\s{1,16})?password\s{1,16}([^\s"'\\]{1,255})/y;
var LOGIN = 108;
var BACKSLASH2 = 92;
var KEYWORD = 7;
function gateNetrc(bytes, position) {
  if (isNameByte(bytes[position - 1])) return false;
  const limit = Math.min(bytes.length, position + 320);
  let at = position + KEYWORD;
  while (at < limit && isBlank(bytes[at])) at++;
  if (bytes[at] === LOGIN) return true;
  while (at < limit && !isBlank(bytes[at])) at++;
  while (at < limit && isBlank(bytes[at])) at++;
  return at >= limit || bytes[at] === LOGIN || bytes[at] === BACKSLASH2;
}
var GOES_ON2 = /^[ \t]{1,8}(?!machine\b|default\b|account\b|macdef\b|login\b)[A-Za-z]/;
var checkEntry = (password, behind) => {
  if (/^\$\d$/.test(password)) return reject("reference", "an argument");
  return GOES_ON2.test(behind) ? reject("naturalness", "prose") : checkPassword(password);
};
var netrc = {
  lead: 1,
  reach: 1024,
  gate: gateNetrc,
  read(window) {
    const { text: text2, at } = window;
    ENTRY3.lastIndex = at;
    const match = ENTRY3.exec(text2);
    if (match === null || /[\w-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [all, machine, login = "", password = ""] = match;
    const end = at + all.length;
    const companions = [
      { name: "login", value: login },
      ...machine === void 0 ? [] : [{ name: "machine", value: machine }]
    ];
    const checks = [pass("structure", "an entry of .netrc"), checkEntry(password, text2.slice(end, end + 80))];
    return {
      readings: [{ start: end - password.length, end, checks, companions }],
      from: Math.max(0, at - 1),
      to: text2.length
    };
  }
};

// src/engine/structures/npmrc.ts
var ENTRY4 = /_(authToken|auth|password)["']?[ \t]{0,8}[=:][ \t]{0,8}(["']?)([^\s"',;]{1,1024})\2/iy;
var npmrc = {
  lead: 1,
  reach: 1100,
  read(window) {
    const { text: text2, at } = window;
    ENTRY4.lastIndex = at;
    const match = ENTRY4.exec(text2);
    if (match === null || /[\w.$>-]/.test(text2.charAt(at - 1))) return nothing(window, Math.max(0, at - 1));
    const [all, key = "", quote = "", value = ""] = match;
    if (quote === "" && /^[ \t]+[\w($]|^;/.test(text2.slice(at + all.length))) return nothing(window);
    const end = at + all.length - quote.length;
    const reading = {
      start: end - value.length,
      end,
      label: key.toLowerCase(),
      checks: checkValue3(key.toLowerCase(), value)
    };
    return { readings: [reading], from: Math.max(0, at - 1), to: text2.length };
  }
};
function checkValue3(key, value) {
  const password = checkPassword(value);
  if (password.verdict === "reject") return [password];
  if (key === "auth")
    return [checkDecode({ value, groups: {} }, { check: "structure", kind: "basic-credentials" })];
  if (key === "password" && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value))
    return [reject("structure", "no base64")];
  if (key === "authtoken" && !isUuid(value) && !isRandom(value))
    return [reject("naturalness", "reads as words")];
  return [pass("structure", "an entry of .npmrc"), password];
}

// src/engine/structures/der.ts
var SEQUENCE2 = 48;
var INTEGER = 2;
var OID = 6;
var OCTETS = 4;
var ALGORITHMS2 = {
  "2a864886f70d010101": "RSA",
  "2a864886f70d01010a": "RSA-PSS",
  "2a8648ce3d0201": "EC",
  "2a8648ce380401": "DSA",
  "2b6570": "Ed25519",
  "2b6571": "Ed448",
  "2b656e": "X25519",
  "2b656f": "X448"
};
function readDer(der) {
  const outer = elementAt(der, 0, der.length);
  if (outer?.tag !== SEQUENCE2) return void 0;
  const parts = elementsIn(der, outer);
  const [first, second] = parts;
  if (first === void 0 || second === void 0) return void 0;
  if (first.tag === SEQUENCE2 && second.tag === OCTETS) return { kind: "PKCS#8", encrypted: true };
  if (first.tag !== INTEGER) return void 0;
  if (second.tag === SEQUENCE2) {
    const [oid] = elementsIn(der, second);
    const name = oid?.tag === OID ? ALGORITHMS2[hexOf(der, oid)] : void 0;
    return name === void 0 ? void 0 : { kind: name, encrypted: false };
  }
  if (second.tag === OCTETS) return { kind: "EC", encrypted: false };
  if (second.tag !== INTEGER) return void 0;
  const integers = parts.filter((part) => part.tag === INTEGER).length;
  if (integers >= 9) return { kind: `RSA ${bitsOf(second)}`, encrypted: false };
  return integers === 6 ? { kind: `DSA ${bitsOf(second)}`, encrypted: false } : void 0;
}
var hexOf = (der, { start, end }) => Buffer.from(der.subarray(start, end)).toString("hex");
var bitsOf = ({ start, end }) => (end - start & ~1) * 8;
function elementsIn(der, outer) {
  const elements = [];
  for (let at = outer.start; at < outer.end && elements.length < 16; ) {
    const element = elementAt(der, at, outer.end);
    if (element === void 0) return [];
    elements.push(element);
    at = element.end;
  }
  return elements;
}
function elementAt(der, at, limit) {
  const tag = der[at];
  const short = der[at + 1];
  if (tag === void 0 || short === void 0) return void 0;
  let length = short;
  let start = at + 2;
  if (short & 128) {
    const width = short & 127;
    if (width < 1 || width > 4) return void 0;
    length = 0;
    for (let i = 0; i < width; i++) length = length * 256 + (der[start + i] ?? 0);
    start += width;
  }
  return start + length <= limit ? { tag, start, end: start + length } : void 0;
}

// src/engine/structures/openssh.ts
var MAGIC = "openssh-key-v1\0";
function readOpenSsh(bytes) {
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return void 0;
  const reader = new Reader(bytes, MAGIC.length);
  const cipher = reader.text();
  reader.skip();
  reader.skip();
  const keys = reader.integer();
  const publicKey = reader.block();
  const secret = reader.block();
  if (cipher === void 0 || keys === void 0) return void 0;
  const kind = publicKey === void 0 ? "OpenSSH" : new Reader(publicKey, 0).text() ?? "OpenSSH";
  const checks = secret === void 0 ? void 0 : new Reader(secret, 0);
  const first = checks?.integer();
  const checked = cipher === "none" && first !== void 0 && first === checks?.integer();
  return { kind: kind.replace(/[^\w@.-]/g, "?").slice(0, 40), encrypted: cipher !== "none", checked };
}
var Reader = class {
  #bytes;
  #at;
  constructor(bytes, at) {
    this.#bytes = bytes;
    this.#at = at;
  }
  integer() {
    if (this.#at + 4 > this.#bytes.length) return void 0;
    this.#at += 4;
    return this.#bytes.readUInt32BE(this.#at - 4);
  }
  block() {
    const length = this.integer();
    if (length === void 0 || this.#at + length > this.#bytes.length) {
      this.#at = this.#bytes.length;
      return void 0;
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  text() {
    return this.block()?.toString("latin1");
  }
  skip() {
    this.block();
  }
};

// src/engine/structures/pem.ts
var LABEL = /-----BEGIN ((?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?)-----/y;
var REACH = 16 * 1024;
var MIN_BODY = 40;
var LONGER_THAN_WORDS = 24;
var pem = {
  lead: 0,
  reach: REACH,
  read(window) {
    const { text: text2, at } = window;
    LABEL.lastIndex = at;
    const match = LABEL.exec(text2);
    if (match === null) return nothing(window, at, Math.min(text2.length, at + 80));
    const label = match[1] ?? "";
    const bodyStart = at + match[0].length;
    const body = readBody(text2, bodyStart, `-----END ${label}-----`);
    const checks = checkBody(label, body);
    const encrypted = checks.some(({ facts }) => facts?.["encrypted"] === "yes");
    const reading = {
      start: at,
      end: body.end,
      publicPrefix: "-----BEGIN ",
      label: label.toLowerCase(),
      checks,
      ...body.complete && !encrypted ? {} : { confidence: "medium" }
    };
    return { readings: [reading], from: at, to: Math.min(text2.length, body.looked) };
  }
};
var FILLER = /(?:\\+[nrt]|\\+(?=[\r\n]|$)|[\s"'`+,;.()>#*|&]|\/\/|<br ?\/?>|&#x?[0-9a-fA-F]{1,4};|\\u000[aAdD])+/y;
var BASE64_RUN = /[A-Za-z0-9+/=]+/y;
var HEADER2 = /[A-Za-z][A-Za-z-]{1,24}: ?[^\r\n\\"]{0,120}/y;
var LOOKED_BEYOND = 160;
function readBody(text2, start, endMark) {
  let [at, dataEnd] = [start, start];
  const runs = [];
  const headers = [];
  while (at < text2.length) {
    if (text2.startsWith(endMark, at)) {
      const end = at + endMark.length;
      return { ...joined(runs, headers), end, looked: end, complete: true };
    }
    const header = runs.length === 0 ? exec(HEADER2, text2, at) : "";
    const filler = header === "" ? exec(FILLER, text2, at) : "";
    const run = header === "" && filler === "" ? exec(BASE64_RUN, text2, at) : "";
    const length = header.length || filler.length || run.length;
    if (length === 0) break;
    if (header !== "") headers.push(header);
    at += length;
    if (run !== "") {
      runs.push(run);
      dataEnd = at;
    }
  }
  const looked = Math.min(text2.length, at + LOOKED_BEYOND);
  return { ...joined(runs, headers), end: dataEnd, looked, complete: false };
}
var joined = (runs, headers) => ({
  base64: runs.join(""),
  longest: runs.reduce((longest, { length }) => Math.max(longest, length), 0),
  headers: headers.join("\n")
});
function exec(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0] ?? "";
}
var SECRET_KEY_PACKET = /^[lx]/;
function checkBody(label, body) {
  const { base64 } = body;
  if (base64.length < MIN_BODY || /^(.)\1*$/.test(base64))
    return [reject("placeholder", "no key stands there")];
  if (!body.complete && body.longest < LONGER_THAN_WORDS || !/[\d+/]/.test(base64))
    return [reject("placeholder", "words instead of a key")];
  if (!body.complete && label.includes("PGP") && !SECRET_KEY_PACKET.test(base64))
    return [reject("structure", "no packet of a secret key")];
  const ending = body.complete ? pass("structure", "complete") : pass("structure", "truncated: its END line is missing");
  return [keyCheck(label, body), ending];
}
function keyCheck(label, body) {
  const bytes = Buffer.from(body.base64, "base64");
  const wrapped = /ENCRYPTED/.test(`${body.headers} ${label}`);
  const ssh = readOpenSsh(bytes);
  if (ssh !== void 0) {
    const facts = { kind: ssh.kind, encrypted: ssh.encrypted ? "yes" : "no" };
    return ssh.checked ? proof("structure", "its check numbers are equal", facts) : pass("structure", "an OpenSSH key", facts);
  }
  const der = readDer(bytes);
  if (der !== void 0 && !der.encrypted)
    return proof("structure", "parses as a private key", { kind: der.kind, encrypted: "no" });
  if (der?.encrypted === true || wrapped) return pass("structure", "an encrypted key", { encrypted: "yes" });
  return pass("structure", label.includes("PGP") ? "a PGP key" : "not parsed");
}

// src/engine/structures/putty.ts
var HEAD = /PuTTY-User-Key-File-([123]): ?([\w@.-]{1,64})/y;
var ENCRYPTION = /Encryption: ?([\w-]{1,32})/;
var PRIVATE = /Private-Lines: ?(\d{1,3})(?:\\r|\\n|\r|\n){1,4}/;
var LINE = /[A-Za-z0-9+/=]+(?:\\r|\\n|\r|\n){0,4}/y;
var putty = {
  lead: 0,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    HEAD.lastIndex = at;
    const head = HEAD.exec(text2);
    if (head === null) return nothing(window, at, Math.min(text2.length, at + 96));
    const rest = text2.slice(at);
    const privateLines = PRIVATE.exec(rest);
    if (privateLines === null) return nothing(window, at);
    const start = at + privateLines.index + privateLines[0].length;
    const end = endOfLines(text2, start, Number(privateLines[1]));
    const encryption = ENCRYPTION.exec(rest)?.[1] ?? "none";
    const facts = {
      kind: head[2] ?? "",
      version: head[1] ?? "",
      encrypted: encryption === "none" ? "no" : "yes"
    };
    const check2 = end - start < 20 ? reject("placeholder", "no key stands there") : pass("structure", "a PuTTY key", facts);
    const readings = end > start ? [{ start, end, checks: [check2], label: "putty" }] : [];
    return { readings, from: at, to: text2.length };
  }
};
function endOfLines(text2, start, count) {
  let end = start;
  LINE.lastIndex = start;
  for (let i = 0; i < count; i++) {
    const from = LINE.lastIndex;
    const line = LINE.exec(text2)?.[0];
    if (line === void 0) break;
    end = from + line.replace(/(?:\\[rn]|[\r\n])+$/, "").length;
  }
  return end;
}

// src/engine/structures/json-object.ts
function enclosingObject(text2, at) {
  const start = openingBrace(text2, at);
  if (start === void 0) return void 0;
  let depth = 0;
  for (let i = start; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === '"') {
      i = endOfString(text2, i);
      if (i < 0) return void 0;
    } else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return { start, end: i + 1 };
  }
  return void 0;
}
function openingBrace(text2, at) {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const char = text2.charAt(i);
    if (char === "}") depth++;
    else if (char === "{" && depth-- === 0) return i;
  }
  return void 0;
}
function endOfString(text2, from) {
  const escapes = backslashesBefore(text2, from);
  for (let i = text2.indexOf('"', from + 1); i >= 0; i = text2.indexOf('"', i + 1)) {
    if (backslashesBefore(text2, i) === escapes) return i;
  }
  return -1;
}
function backslashesBefore(text2, at) {
  let count = 0;
  while (count < 8 && text2.charAt(at - 1 - count) === "\\") count++;
  return count;
}

// src/engine/structures/service-account.ts
var EMAIL = /client_email\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{3,254})/;
var KEY_ID = /private_key_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([0-9a-f]{8,64})/;
var PROJECT = /project_id\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([^"\\\s]{1,64})/;
var BEGIN = "-----BEGIN ";
var serviceAccount = {
  lead: 8 * 1024,
  reach: 8 * 1024,
  read(window) {
    const { text: text2, at } = window;
    const object = enclosingObject(text2, at) ?? { start: 0, end: text2.length };
    const json = text2.slice(object.start, object.end);
    const key = json.indexOf(BEGIN);
    const email = EMAIL.exec(json)?.[1];
    if (key < 0 || email === void 0) return nothing(window);
    const inner = pem.read({ ...window, text: json, at: key, anchorLength: BEGIN.length });
    const project = PROJECT.exec(json)?.[1];
    const keyId = KEY_ID.exec(json)?.[1];
    const facts = { account: email, ...project === void 0 ? {} : { project } };
    const readings = inner.readings.map((reading) => ({
      ...reading,
      start: object.start + reading.start,
      end: object.start + reading.end,
      checks: [...reading.checks, pass("structure", "the key of a service account", facts)],
      companions: [
        { name: "client_email", value: email },
        ...keyId === void 0 ? [] : [{ name: "private_key_id", value: keyId }]
      ]
    }));
    return { readings, from: 0, to: text2.length };
  }
};

// src/engine/structures/table.ts
var LEAD2 = 384;
var REACH2 = 2048;
var MAX_ROWS = 40;
var COLUMN = /^(?:\w{0,32}[_ -])?(?:password|passwd|passwort|pwd|pass)$/i;
var NAMES = byteSet(WORD);
var AROUND = byteSet(" \"'`[]");
var BEFORE = byteSet(",;	|(\r\n");
var BEHIND = byteSet(",;	|)\r\n");
var MAX_AROUND = 40;
var table2 = {
  lead: LEAD2,
  reach: REACH2,
  gate(bytes, position, length) {
    let from = position - 1;
    while (from > position - MAX_AROUND && isIn(NAMES, bytes[from])) from--;
    while (from > position - MAX_AROUND && isIn(AROUND, bytes[from])) from--;
    if (from >= 0 && !isIn(BEFORE, bytes[from])) return false;
    let to = position + length;
    while (to < position + MAX_AROUND && isIn(NAMES, bytes[to])) to++;
    while (to < position + MAX_AROUND && isIn(AROUND, bytes[to])) to++;
    return isIn(BEHIND, bytes[to]);
  },
  read(window) {
    const { text: text2, at } = window;
    const readings = readInsert(text2, at) ?? readRows(window) ?? [];
    return readings.length === 0 ? nothing(window) : { readings, from: 0, to: text2.length };
  }
};
var isIn = (set, byte) => byte !== void 0 && set[byte] === 1;
var VALUES = /\)\s{0,8}values?\s{0,8}(?=\()/iy;
var NEXT_ROW = /\s{0,8},\s{0,8}(?=\()/y;
function readInsert(text2, at) {
  const open = text2.lastIndexOf("(", at);
  const close = text2.indexOf(")", at);
  if (open < 0 || close < 0 || text2.slice(open, at).includes(")")) return void 0;
  VALUES.lastIndex = close;
  if (!VALUES.test(text2)) return void 0;
  const columns = text2.slice(open + 1, close).split(",");
  const column = columns.findIndex((name) => COLUMN.test(name.trim().replace(/^["'`[]+|["'`\]]+$/g, "")));
  if (column < 0) return void 0;
  const readings = [];
  for (let start = VALUES.lastIndex, rows = 0; rows < MAX_ROWS; rows++) {
    const row = valuesAt(text2, start + 1);
    if (row === void 0) break;
    const cell = row.cells[column];
    if (cell?.quoted && row.cells.length === columns.length) readings.push(readingOf2(text2, cell));
    NEXT_ROW.lastIndex = row.end;
    if (!NEXT_ROW.test(text2)) break;
    start = NEXT_ROW.lastIndex;
  }
  return readings;
}
var VALUE2 = /\s{0,8}(?:[A-Za-z]{0,8}'((?:[^'\\\r\n]|''|\\.){0,512})'|[^'(),\r\n]{0,256})\s{0,8}/y;
function valuesAt(text2, from) {
  const cells = [];
  for (let at = from; at < text2.length; ) {
    VALUE2.lastIndex = at;
    const match = VALUE2.exec(text2);
    if (match === null) return void 0;
    const start = at + match[0].indexOf("'") + 1;
    cells.push({ start, end: start + (match[1]?.length ?? 0), quoted: match[1] !== void 0 });
    at += match[0].length;
    if (text2.charAt(at) === ")") return { cells, end: at + 1 };
    if (text2.charAt(at) !== ",") return void 0;
    at++;
  }
  return void 0;
}
var HEADER_CELL = /^ {0,2}["']?[A-Za-z][\w ./#()-]{0,40}["']? {0,40}$/;
function readRows({ text: text2, at, atBlobStart, atBlobEnd }) {
  const start = text2.lastIndexOf("\n", at) + 1;
  const end = endOfLine2(text2, at);
  const header = text2.slice(start, end);
  const delimiter = [",", ";", "	", "|"].find((mark) => header.includes(mark));
  if (delimiter === void 0 || end >= text2.length || start === 0 && !atBlobStart) return void 0;
  const isMarkdown = delimiter === "|";
  if (!isMarkdown && /[,;] /.test(header)) return void 0;
  const names = cellsOf(text2, start, end, delimiter);
  if (names.length < 2 || !names.every((cell) => HEADER_CELL.test(text2.slice(cell.start, cell.end))))
    return void 0;
  const column = names.findIndex((cell) => COLUMN.test(text2.slice(cell.start, cell.end).trim()));
  if (column < 0 || isBelowRow(text2, start, names.length, delimiter)) return void 0;
  const readings = [];
  let line = text2.indexOf("\n", end) + 1;
  for (let rows = 0; rows < MAX_ROWS && line > 0 && line < text2.length; rows++) {
    const lineEnd = endOfLine2(text2, line);
    if (lineEnd === text2.length && !atBlobEnd) break;
    const cells = cellsOf(text2, line, lineEnd, delimiter);
    if (cells.length !== names.length) break;
    const cell = cells[column];
    if (cell !== void 0 && cell.end > cell.start && !isRule(text2.slice(line, lineEnd)))
      readings.push(readingOf2(text2, cell));
    line = text2.indexOf("\n", lineEnd) + 1;
  }
  return readings;
}
function isBelowRow(text2, start, cells, delimiter) {
  if (start === 0) return false;
  const above = text2.lastIndexOf("\n", start - 2) + 1;
  return text2.slice(above, start).trim() !== "" && cellsOf(text2, above, start - 1, delimiter).length === cells;
}
var isRule = (line) => /^[\s|:-]+$/.test(line);
function endOfLine2(text2, from) {
  const end = text2.indexOf("\n", from);
  if (end < 0) return text2.length;
  return text2.charAt(end - 1) === "\r" ? end - 1 : end;
}
function cellsOf(text2, from, to, delimiter) {
  let [start, end] = [from, to];
  if (delimiter === "|") {
    while (start < end && /[ \t|]/.test(text2.charAt(start))) start++;
    while (end > start && /[ \t|]/.test(text2.charAt(end - 1))) end--;
  }
  const cells = [];
  for (let at = start; at <= end; ) {
    const quote = /["']/.test(text2.charAt(at)) ? text2.charAt(at) : "";
    const closing = quote === "" ? -1 : text2.indexOf(quote + delimiter, at + 1);
    const next = closing >= 0 && closing < end ? closing + 1 : text2.indexOf(delimiter, at);
    const stop = next < 0 || next > end ? end : next;
    cells.push(trimmed(text2, at, stop));
    at = stop + 1;
  }
  return cells;
}
function trimmed(text2, from, to) {
  let [start, end] = [from, to];
  while (start < end && /[ \t]/.test(text2.charAt(start))) start++;
  while (end > start && /[ \t]/.test(text2.charAt(end - 1))) end--;
  const quoted = /^(["'`]).*\1$/.test(text2.slice(start, end)) && end - start > 1;
  return quoted ? { start: start + 1, end: end - 1, quoted } : { start, end, quoted };
}
function readingOf2(text2, { start, end }) {
  const value = text2.slice(start, end);
  return { start, end, label: "password", checks: [checkCell(value)], confidence: confidenceOf(value) };
}
var MIN_LENGTH2 = 4;
function checkCell(value) {
  if (value.length < MIN_LENGTH2 || /\s/.test(value)) return reject("length", "no password");
  if (isPasswordHash(value) || isHexDigest(value)) return reject("digest", "the hash of a password");
  const password = checkPassword(value);
  return password.verdict === "reject" ? password : pass("structure", "a column of passwords");
}
var confidenceOf = (value) => /\d/.test(value) || isRandom(value) || /^[a-z]{6,32}$/.test(value) && !isStateOrLabel(value) ? "medium" : "low";

// src/engine/structures/url-credentials.ts
var AT = 64;
var URL_END = byteSet(`${SPACE}"'\`<>|\\`);
var SCHEME2 = /[A-Za-z][A-Za-z0-9+.-]{1,23}$/;
var USER_INFO = /([^\s:@/?#"'`<>|\\,;()[\]]{0,128}):([^\s"'`<>|\\]{1,256})/y;
var TOKEN_ONLY = /([\w.%-]{16,256})@([\w.-]+)/y;
var HOST = /^(?:[A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?|\[[0-9a-fA-F:.]+\]|\$\{?\w+\}?|<[\w-]+>|\{+[\w.-]+\}+|%[\w()]+)(?=[:/?#"'`\s,;)\]}<>&\\|*]|$)/;
var urlCredentials = {
  lead: 24,
  reach: 520,
  gate: (bytes, position, length) => hasSignBefore(bytes, position + length, position + 520, AT, URL_END),
  read(window) {
    const { text: text2, at } = window;
    const scheme = SCHEME2.exec(text2.slice(0, at))?.[0].toLowerCase();
    if (scheme === void 0) return nothing(window);
    const start = at + 3;
    const reading = readPair(text2, start, scheme) ?? readToken(text2, start, scheme);
    return { readings: reading === void 0 ? [] : [reading], from: 0, to: text2.length };
  }
};
function readPair(text2, start, scheme) {
  USER_INFO.lastIndex = start;
  const match = USER_INFO.exec(text2);
  if (match === null) return void 0;
  const [, user = "", rest = ""] = match;
  const passwordStart = start + user.length + 1;
  const length = passwordLength(rest);
  if (length === void 0) return void 0;
  const raw = rest.slice(0, length);
  const value = percentDecode(raw);
  if (/^(?:x-oauth-basic|x-token-auth|oauth2?|x-access-token)$/i.test(raw) && isRandom(user)) {
    return {
      start,
      end: start + user.length,
      label: scheme,
      checks: [pass("structure", "a token as the user")]
    };
  }
  const end = passwordStart + raw.length;
  return {
    start: passwordStart,
    end,
    ...value === raw ? {} : { value },
    label: scheme,
    checks: checkPair(user, value, text2.slice(end + 1, end + 80)),
    confidence: confidenceOf2(user, value, text2.slice(end + 1, end + 80)),
    companions: user === "" ? [] : [{ name: "user", value: percentDecode(user) }]
  };
}
function passwordLength(rest) {
  const slash = rest.search(/[/?#]/);
  const strict = slash < 0 ? rest : rest.slice(0, slash);
  const at = strict.lastIndexOf("@");
  if (at > 0) return HOST.test(rest.slice(at + 1)) ? at : void 0;
  if (/^\d{1,5}(?:[/?#]|$)/.test(rest)) return void 0;
  const lenient = rest.search(/@[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/);
  return lenient > 0 && lenient < 80 && !rest.slice(0, lenient).includes("//") ? lenient : void 0;
}
function readToken(text2, start, scheme) {
  TOKEN_ONLY.lastIndex = start;
  const [, token = "", host = ""] = TOKEN_ONLY.exec(text2) ?? [];
  if (token === "" || !host.includes(".") || !/\d/.test(token) || !isRandom(token)) return void 0;
  return {
    start,
    end: start + token.length,
    label: scheme,
    checks: [pass("structure", "a token as the user"), checkPassword(token)]
  };
}
function checkPair(user, password, host) {
  const structure = pass("structure", "a user and a password in an address");
  if (/^[A-Z_]*(?:USER|PASS)[A-Z_]*$/.test(password)) return [reject("reference", "the name of a variable")];
  if (/[{}<>]|\$\w|%[sdv]|%\(|^%[A-Z]{3}/.test(password) || /[{}<>]|\$\{/.test(user))
    return [reject("reference", "a template")];
  if (/^(?:x+|\*+)$/i.test(password)) return [reject("placeholder", "a mask")];
  if (isCommonWord(password.toLowerCase()) && !(isDatabaseHost(host) && user !== "" && !isCommonWord(user.toLowerCase()))) {
    return [reject("placeholder", "the word for a password instead of one")];
  }
  return [structure, checkPassword(password)];
}
var isDatabaseHost = (host) => /^[\w-]+(?:\.[\w-]+)+/.test(host) && !/^[\w.-]*(?:example|invalid|test|host)\b/.test(host);
var EXAMPLE_HOST = /^(?:[\w-]+\.){0,4}example(?:\.(?:com|net|org))?(?![\w.-])/i;
function confidenceOf2(user, password, host) {
  if (user.toLowerCase() === password.toLowerCase() || password.length < 3) return "low";
  return EXAMPLE_HOST.test(host) && /^(?:[a-z]+|\d{1,4})$/i.test(password) && !isRandom(password) ? "low" : "high";
}
function percentDecode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/engine/structures/index.ts
var STRUCTURES = {
  age,
  "authorization-header": authorizationHeader,
  "connection-string": connectionString,
  "curl-user": curlUser,
  "docker-config": dockerConfig,
  jwt,
  "kubernetes-secret": kubernetesSecret,
  netrc,
  npmrc,
  pem,
  putty,
  "service-account": serviceAccount,
  table: table2,
  "url-credentials": urlCredentials
};

// src/engine/probes.ts
function probesOf(rule, index, linear) {
  const expression = rule.origin === "builtin" ? v8Expression : linear;
  return rule.matchers.flatMap((matcher) => probesOfMatcher(rule, index, matcher, expression));
}
function probesOfMatcher(rule, index, matcher, expression) {
  const base = {
    rule: index,
    kind: "match",
    matcher: matcher.kind,
    confidence: rule.confidence,
    publicPrefixes: []
  };
  switch (matcher.kind) {
    case "pattern":
      return patternProbes({ ...base, publicPrefixes: matcher.publicPrefixes }, matcher, expression);
    case "structured": {
      const structure = STRUCTURES[matcher.structure];
      const match = (window) => matchStructure(window, matcher, structure);
      const { lead, reach, gate } = structure;
      return [{ rule: index, anchors: matcher.anchors, lead, reach, gate, ...finding({ ...base, match }) }];
    }
    case "contextual": {
      const value = expression(matcher.value);
      const boundary = new BoundaryTest(matcher.boundary);
      const match = (window) => matchContextual(window, matcher, value, boundary);
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: CONTEXTUAL_LEAD,
          reach: contextualReach(matcher),
          gate: gateOfContext(matcher),
          gateSees: contextGateSees(matcher),
          ...finding({ ...base, publicPrefixes: matcher.publicPrefixes, match })
        }
      ];
    }
    case "generic":
      return [
        {
          rule: index,
          anchors: matcher.words,
          lead: GENERIC_LEAD,
          reach: GENERIC_REACH,
          gate: gateGeneric,
          gateSees: GATE_SEES,
          glance: glanceGeneric(matcher.expects),
          glanceSees: GLANCE_SEES,
          ...finding({
            ...base,
            match: (window) => matchGeneric(window, matcher),
            search: (window) => matchGeneric(window, matcher, "kept")
          })
        }
      ];
    case "bare":
      return [
        {
          rule: index,
          anchors: matcher.run,
          lead: BARE_LEAD,
          reach: bareReach(matcher),
          gate: (bytes, position) => gateBare(bytes, position, position + matcher.run.min, {
            start: Math.max(0, position - BARE_LEAD),
            end: Math.min(bytes.length, position + bareReach(matcher))
          }),
          ...finding({
            ...base,
            match: (window) => matchBare(window, matcher),
            keeps: (window) => keepsBare(window, matcher)
          })
        }
      ];
    case "path":
      return [];
  }
}
function patternProbes(base, matcher, expression) {
  const kind = matcher.pair === void 0 ? "match" : "part";
  const boundary = new BoundaryTest(matcher.boundary);
  const { beside = [] } = matcher;
  const finder = beside.length === 0 ? void 0 : new BesideFinder(beside, expression);
  return matcher.variants.map((variant) => {
    const compiled = expression(variant);
    const anchors = "run" in variant.anchor ? variant.anchor.run : variant.anchor.literals;
    return {
      rule: base.rule,
      anchors,
      lead: patternLead(variant) + besideReach(beside),
      reach: patternReach(variant) + besideReach(beside),
      gate: gateOfPattern(variant),
      follows: variant.follows,
      ...variant.follows === void 0 ? {} : { gateSees: { lead: 0, reach: variant.follows.min } },
      ...finding({
        ...base,
        kind,
        match: (window) => matchPattern(window, matcher, variant, compiled, boundary, finder),
        keeps: (window) => keepsPattern(window, matcher, variant, compiled, boundary),
        mayMatter: (window) => mayMatter(window, matcher, variant, compiled, boundary)
      })
    };
  });
}
module.exports = {
  probesOf
};
});
