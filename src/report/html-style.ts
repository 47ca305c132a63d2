/** Of the HTML report. Contrasts are 4.5:1 or more in both schemes. On paper everything is shown, whatever was filtered. */
export const STYLE = `
:root{color-scheme:light dark;--fg:#1a1d21;--dim:#5a626c;--bg:#fff;--card:#f6f7f9;--line:#d9dde3;--link:#0a58ca;--mark:#ffe3e0;
--critical:#a4001d;--high:#b3410b;--medium:#7a5b00;--low:#1d5f8a;--info:#5a626c;--good:#1a6b35;--bad:#a4001d}
@media (prefers-color-scheme:dark){:root{--fg:#e4e7eb;--dim:#a3acb8;--bg:#14171b;--card:#1d2127;--line:#363d47;--link:#79b0ff;--mark:#5a1e22;
--critical:#ff8f98;--high:#ffa76b;--medium:#e6c35c;--low:#7cc0f0;--info:#a3acb8;--good:#76d292;--bad:#ff8f98}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1.5rem 1rem 4rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0;display:inline}
p{margin:.4rem 0}a{color:var(--link)}ul,ol{margin:.4rem 0;padding-left:1.4rem}
code,pre{font:.87em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin:.3rem 0 .5rem;padding:.4rem .6rem;background:var(--bg);border:1px solid var(--line);border-radius:4px;white-space:pre-wrap}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
.dim{color:var(--dim)}.alert{border-left:4px solid var(--bad);padding:.4rem .8rem;background:var(--card)}
input.filter{position:absolute;opacity:0;pointer-events:none}
.filters{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
.filters label{border:1px solid currentColor;border-radius:1rem;padding:.1rem .8rem;cursor:pointer;opacity:.45;user-select:none}
article{margin:.8rem 0;padding:.7rem .9rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:4px}
.severity{display:inline-block;min-width:4.5rem;font-weight:700;color:var(--c)}
.critical{--c:var(--critical)}.high{--c:var(--high)}.medium{--c:var(--medium)}.low{--c:var(--low)}.info{--c:var(--info)}
label.critical,label.high,label.medium,label.low,label.info{color:var(--c)}
.status{font-weight:600}.status.active{color:var(--bad)}.status.inactive{color:var(--good)}
.places{list-style:none;padding:0}
@media print{body{max-width:none;padding:0;font-size:11px}article{break-inside:avoid}.filters{display:none}article{display:block!important}}
`;

/** For each level: what is not ticked is not shown. Plain CSS: the page runs no script. */
export const filterStyle = (levels: readonly string[]): string =>
  levels
    .map(
      (level) =>
        `#show-${level}:checked~.filters label.${level}{opacity:1}` +
        `#show-${level}:focus-visible~.filters label.${level}{outline:2px solid var(--link)}` +
        `#show-${level}:not(:checked)~main article.${level}{display:none}`,
    )
    .join('\n');
