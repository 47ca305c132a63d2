#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  require_mod
} from "./chunk-P4C2ZHLH.mjs";
import {
  CHARSETS,
  CHECKSUM_KINDS,
  DECODE_KINDS,
  DEFAULT_REACH,
  MAX_REACH,
  MAX_RUN,
  RUN_CLASSES,
  STRUCTURE_NAMES
} from "./chunk-DZ3OJITQ.mjs";
import {
  CONFIDENCES,
  SEVERITIES
} from "./chunk-CG45FVWC.mjs";
import {
  ConfigError,
  InputError,
  UsageError
} from "./chunk-WLYE3TC5.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-6ETF6G34.mjs";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar5 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar5(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap3;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar5;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK2 = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK2;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK2)
              return BREAK2;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK2)
            return BREAK2;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK2)
            return BREAK2;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK2;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK2)
              return BREAK2;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK2)
            return BREAK2;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK2)
            return BREAK2;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value) {
      let v = value;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK2 = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK2;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path2) => {
      const parent = visit.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor) {
      let ctrl = visitor(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK2)
              return BREAK2;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar5 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar5;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/rules/select.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/rules/builtin.generated.ts
var builtinRulesJson = () => `[{"id":"adafruit-io-key","provider":"adafruit","providerName":"Adafruit IO","name":"Adafruit IO key","description":"Reads and writes the feeds of an account.","severity":"medium","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"aio_[0-9A-Za-z]{28}","ignoreCase":false,"anchor":{"literals":[{"text":"aio_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":28},"reach":32,"unbounded":false}],"publicPrefixes":["aio_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"anthropic-api-key","provider":"anthropic","providerName":"Anthropic","name":"Anthropic API key","description":"Calls the models at the cost of its workspace.","severity":"high","confidence":"high","remediation":"Delete it in the console, and look at the usage.","revokeUrl":"https://console.anthropic.com/settings/keys","references":["https://docs.anthropic.com/en/api/overview"],"matchers":[{"kind":"pattern","variants":[{"source":"sk-ant-api03-[\\\\w-]{93}AA","ignoreCase":false,"anchor":{"literals":[{"text":"sk-ant-api03-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":64},"reach":108,"unbounded":false}],"publicPrefixes":["sk-ant-api03-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_-"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"anthropic-admin-key","provider":"anthropic","providerName":"Anthropic","name":"Anthropic admin key","description":"Manages the organisation: its members, workspaces and keys.","severity":"critical","confidence":"high","remediation":"Delete it in the console, and look at the usage.","revokeUrl":"https://console.anthropic.com/settings/keys","references":["https://docs.anthropic.com/en/api/overview"],"matchers":[{"kind":"pattern","variants":[{"source":"sk-ant-admin01-[\\\\w-]{93}AA","ignoreCase":false,"anchor":{"literals":[{"text":"sk-ant-admin01-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":64},"reach":110,"unbounded":false}],"publicPrefixes":["sk-ant-admin01-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_-"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"anthropic-oauth-token","provider":"anthropic","providerName":"Anthropic","name":"Anthropic OAuth token","description":"Calls the models in the name of a user.","severity":"high","confidence":"high","remediation":"Sign out of the application, and look at the usage.","revokeUrl":"https://console.anthropic.com/settings/keys","references":["https://docs.anthropic.com/en/api/overview"],"matchers":[{"kind":"pattern","variants":[{"source":"sk-ant-o[ar]t01-[\\\\w-]{93}AA","ignoreCase":false,"anchor":{"literals":[{"text":"sk-ant-oat01-","ignoreCase":false},{"text":"sk-ant-ort01-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":64},"reach":108,"unbounded":false}],"publicPrefixes":["sk-ant-oat01-","sk-ant-ort01-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_-"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"atlassian-api-token","provider":"atlassian","providerName":"Atlassian","name":"Atlassian API token","description":"Acts as its owner in Jira, Confluence and Bitbucket Cloud.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the audit log, and keep its replacement in a secret store.","revokeUrl":"https://id.atlassian.com/manage-profile/security/api-tokens","references":["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>ATATT3[\\\\w-]{60,240}=)(?<check>[0-9A-F]{8})","ignoreCase":false,"anchor":{"literals":[{"text":"ATATT3","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":60},"reach":255,"unbounded":false}],"publicPrefixes":["ATATT3"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-F"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-hex-upper","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"atlassian-access-token","provider":"atlassian","providerName":"Atlassian","name":"Atlassian access token","description":"Acts on a repository, project or workspace of Bitbucket Cloud, or as an organisation's administrator.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the audit log, and keep its replacement in a secret store.","revokeUrl":"https://id.atlassian.com/manage-profile/security/api-tokens","references":["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>ATCTT3[\\\\w-]{60,240}=)(?<check>[0-9A-F]{8})","ignoreCase":false,"anchor":{"literals":[{"text":"ATCTT3","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":60},"reach":255,"unbounded":false}],"publicPrefixes":["ATCTT3"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-F"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-hex-upper","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"atlassian-bitbucket-app-password","provider":"atlassian","providerName":"Atlassian","name":"Bitbucket app password","description":"Acted as its owner in Bitbucket Cloud. App passwords stopped working in June 2026, so that it says who leaked it rather than opens anything.","severity":"low","confidence":"high","remediation":"Delete it, and use an API token with scopes from a secret store instead.","revokeUrl":"https://id.atlassian.com/manage-profile/security/api-tokens","references":["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>ATBB[0-9A-Za-z]{24})(?<check>[0-9A-F]{8})","ignoreCase":false,"anchor":{"literals":[{"text":"ATBB","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":32},"reach":36,"unbounded":false}],"publicPrefixes":["ATBB"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-F"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-hex-upper","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"atlassian-api-token-legacy","provider":"atlassian","providerName":"Atlassian","name":"Atlassian API token (without prefix)","description":"Acts as its owner in Jira and Confluence Cloud.","severity":"critical","confidence":"medium","remediation":"Revoke it, look for its use in the audit log, and keep its replacement in a secret store.","revokeUrl":"https://id.atlassian.com/manage-profile/security/api-tokens","references":["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],"matchers":[{"kind":"contextual","words":[{"text":"atlassian","ignoreCase":true},{"text":"confluence","ignoreCase":true},{"text":"jira","ignoreCase":true}],"value":{"source":"[0-9a-z]{20}[0-9a-f]{4}","ignoreCase":false,"reach":24},"within":48,"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["digit","lower"]},{"check":"naturalness"}],"publicPrefixes":[]}],"origin":"builtin"},{"id":"atlassian-data-center-token","provider":"atlassian","providerName":"Atlassian","name":"Jira or Confluence Data Center personal access token","description":"Acts as its owner in a self-hosted Jira or Confluence.","severity":"critical","confidence":"medium","remediation":"Revoke it, look for its use in the audit log, and keep its replacement in a secret store.","revokeUrl":"https://id.atlassian.com/manage-profile/security/api-tokens","references":["https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"],"matchers":[{"kind":"contextual","words":[{"text":"atlassian","ignoreCase":true},{"text":"confluence","ignoreCase":true},{"text":"jira","ignoreCase":true}],"value":{"source":"[MNO][A-Za-z0-9+/]{43}","ignoreCase":false,"reach":44},"within":48,"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"naturalness"}],"publicPrefixes":["M","N","O"]}],"origin":"builtin"},{"id":"atlassian-bitbucket-data-center-token","provider":"atlassian","providerName":"Atlassian","name":"Bitbucket Data Center access token","description":"Acts as a user, project or repository in a self-hosted Bitbucket.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the audit log, and keep its replacement in a secret store.","revokeUrl":"https://id.atlassian.com/manage-profile/security/api-tokens","references":["https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html"],"matchers":[{"kind":"pattern","variants":[{"source":"BBDC-[MNO][A-Za-z0-9+/]{43}","ignoreCase":false,"anchor":{"literals":[{"text":"BBDC-M","ignoreCase":false},{"text":"BBDC-N","ignoreCase":false},{"text":"BBDC-O","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2b\\\\x2f-9A-Za-z","min":43},"reach":49,"unbounded":false}],"publicPrefixes":["BBDC-M","BBDC-N","BBDC-O"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"aws-access-key-id","provider":"aws","providerName":"Amazon Web Services","name":"AWS access key id","description":"Names a key of an AWS account. Alone it opens nothing; with its secret it acts as its user or role.","severity":"medium","confidence":"high","remediation":"Look for its secret beside it; deactivate the key in IAM, look for its use in CloudTrail, then delete it.","revokeUrl":"https://console.aws.amazon.com/iam/home#/security_credentials","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],"matchers":[{"kind":"pattern","variants":[{"source":"(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}","ignoreCase":false,"anchor":{"literals":[{"text":"AKIA","ignoreCase":false},{"text":"ASIA","ignoreCase":false},{"text":"ABIA","ignoreCase":false},{"text":"ACCA","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"2-7A-Z","min":16},"reach":20,"unbounded":false}],"publicPrefixes":["AKIA","ASIA","ABIA","ACCA"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9"},"checks":[{"check":"placeholder"},{"check":"structure","kind":"aws-account"}]}],"origin":"builtin"},{"id":"aws-secret-access-key","provider":"aws","providerName":"Amazon Web Services","name":"AWS secret access key","description":"With its id it acts as its user or role: whatever their policies allow, in every region.","severity":"critical","confidence":"high","remediation":"Deactivate the key in IAM, look for its use in CloudTrail, then delete it; use roles and short-lived credentials instead.","revokeUrl":"https://console.aws.amazon.com/iam/home#/security_credentials","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],"matchers":[{"kind":"pattern","variants":[{"follows":{"class":"\\\\x2b\\\\x2f-9A-Za-z","min":40},"source":"[A-Za-z0-9+/]{40}","ignoreCase":false,"anchor":{"run":{"class":"base64","min":24,"letters":"mixed"}},"lead":{"kind":"fixed","width":0},"reach":40,"unbounded":false}],"publicPrefixes":[],"boundary":{"left":"A-Za-z0-9+/","right":"A-Za-z0-9+/"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["digit","upper","lower"]},{"check":"naturalness"}],"pair":{"with":"aws-access-key-id","within":512}},{"kind":"contextual","words":[{"text":"aws key","ignoreCase":true},{"text":"aws secret","ignoreCase":true},{"text":"aws secret access key","ignoreCase":true},{"text":"aws secret key","ignoreCase":true},{"text":"aws-key","ignoreCase":true},{"text":"aws-secret","ignoreCase":true},{"text":"aws-secret-access-key","ignoreCase":true},{"text":"aws-secret-key","ignoreCase":true},{"text":"aws.key","ignoreCase":true},{"text":"aws.secret","ignoreCase":true},{"text":"aws.secret.access.key","ignoreCase":true},{"text":"aws.secret.key","ignoreCase":true},{"text":"aws_key","ignoreCase":true},{"text":"aws_secret","ignoreCase":true},{"text":"aws_secret_access_key","ignoreCase":true},{"text":"aws_secret_key","ignoreCase":true},{"text":"awskey","ignoreCase":true},{"text":"awssecret","ignoreCase":true},{"text":"awssecretaccesskey","ignoreCase":true},{"text":"awssecretkey","ignoreCase":true},{"text":"secret access key","ignoreCase":true},{"text":"secret-access-key","ignoreCase":true},{"text":"secret.access.key","ignoreCase":true},{"text":"secret_access_key","ignoreCase":true},{"text":"secretaccesskey","ignoreCase":true}],"value":{"source":"[A-Za-z0-9+/]{40}","ignoreCase":false,"reach":40},"within":48,"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["digit","upper","lower"]},{"check":"naturalness"}],"publicPrefixes":[]}],"origin":"builtin"},{"id":"aws-session-token","provider":"aws","providerName":"Amazon Web Services","name":"AWS session token","description":"Completes temporary credentials until they expire.","severity":"high","confidence":"medium","remediation":"End the sessions of the role by a policy on their age, and find out what printed the token.","revokeUrl":"https://console.aws.amazon.com/iam/home#/security_credentials","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],"matchers":[{"kind":"contextual","words":[{"text":"aws session token","ignoreCase":true},{"text":"aws-session-token","ignoreCase":true},{"text":"aws.session.token","ignoreCase":true},{"text":"aws_session_token","ignoreCase":true},{"text":"awssessiontoken","ignoreCase":true},{"text":"security token","ignoreCase":true},{"text":"security-token","ignoreCase":true},{"text":"security.token","ignoreCase":true},{"text":"security_token","ignoreCase":true},{"text":"securitytoken","ignoreCase":true},{"text":"session token","ignoreCase":true},{"text":"session-token","ignoreCase":true},{"text":"session.token","ignoreCase":true},{"text":"session_token","ignoreCase":true},{"text":"sessiontoken","ignoreCase":true}],"value":{"source":"(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9+/]{100,1200}={0,2}","ignoreCase":false,"reach":1214},"within":48,"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9\\\\x3dA-Za-z"},"checks":[{"check":"placeholder"},{"check":"naturalness"}],"publicPrefixes":["IQoJb3JpZ2lu","FwoGZXIvYXdz","FQoGZXIvYXdz"]}],"origin":"builtin"},{"id":"aws-bedrock-api-key","provider":"aws","providerName":"Amazon Web Services","name":"Amazon Bedrock API key","description":"Calls models of Amazon Bedrock at the cost of the account.","severity":"high","confidence":"high","remediation":"Delete it in IAM, look for its use in CloudTrail.","revokeUrl":"https://console.aws.amazon.com/iam/home#/security_credentials","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],"matchers":[{"kind":"pattern","variants":[{"source":"ABSK[A-Za-z0-9+/]{109,269}={0,2}","ignoreCase":false,"anchor":{"literals":[{"text":"ABSK","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2b\\\\x2f-9A-Za-z","min":64},"reach":275,"unbounded":false}],"publicPrefixes":["ABSK"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9\\\\x3dA-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"aws-bedrock-api-key-short","provider":"aws","providerName":"Amazon Web Services","name":"Amazon Bedrock API key (short-lived)","description":"Calls models of Amazon Bedrock at the cost of the account for at most twelve hours.","severity":"medium","confidence":"high","remediation":"End the sessions of its role, look for its use in CloudTrail.","revokeUrl":"https://console.aws.amazon.com/iam/home#/security_credentials","references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],"matchers":[{"kind":"pattern","variants":[{"source":"bedrock-api-key-YmVkcm9jay5[A-Za-z0-9+/]{60,2000}={0,2}","ignoreCase":false,"anchor":{"literals":[{"text":"bedrock-api-key-YmVkcm9j","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":2029,"unbounded":false}],"publicPrefixes":["bedrock-api-key-YmVkcm9jay5"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9\\\\x3dA-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"bare-token","provider":"bare","providerName":"Bare tokens","name":"Token without a name","description":"A random token that stands alone, such as a GitLab token of the old kind, which has no prefix.","severity":"medium","confidence":"medium","remediation":"Find out which service it belongs to, revoke it there, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"bare","run":{"class":"base64url","min":20,"letters":"mixed"},"minLength":20,"maxLength":64,"checks":[{"check":"structure","kind":"base64-text"},{"check":"digest"}]}],"origin":"builtin"},{"id":"credential-file-netrc","provider":"credential-file","providerName":"Credential files","name":"Password in .netrc","description":"Signs in to a machine by FTP, HTTP or git.","severity":"high","confidence":"high","remediation":"Change the password or revoke the token, and keep this file out of repositories and images.","references":[],"matchers":[{"kind":"structured","structure":"netrc","anchors":[{"text":"machine ","ignoreCase":false},{"text":"default login","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"credential-file-npmrc","provider":"credential-file","providerName":"Credential files","name":"Credentials in .npmrc","description":"Reads or publishes packages.","severity":"high","confidence":"high","remediation":"Change the password or revoke the token, and keep this file out of repositories and images.","references":[],"matchers":[{"kind":"structured","structure":"npmrc","anchors":[{"text":"_authToken","ignoreCase":false},{"text":"_auth=","ignoreCase":false},{"text":"_auth =","ignoreCase":false},{"text":"_password","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"credential-file-docker","provider":"credential-file","providerName":"Credential files","name":"Credentials in Docker's config.json","description":"Pulls or pushes images.","severity":"high","confidence":"high","remediation":"Change the password or revoke the token, and keep this file out of repositories and images.","references":[],"matchers":[{"kind":"structured","structure":"docker-config","anchors":[{"text":"\\"auths\\"","ignoreCase":false},{"text":"\\\\\\"auths\\\\\\"","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"databricks-access-token","provider":"databricks","providerName":"Databricks","name":"Databricks access token","description":"Acts as its owner in a workspace.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"dapi[0-9a-f]{32}(?:-[0-9])?","ignoreCase":false,"anchor":{"literals":[{"text":"dapi","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":32},"reach":38,"unbounded":false}],"publicPrefixes":["dapi"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"digitalocean-access-token","provider":"digitalocean","providerName":"DigitalOcean","name":"DigitalOcean access token","description":"Manages the resources of an account within its scopes.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://cloud.digitalocean.com/account/api/tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"dop_v1_[0-9a-f]{64}","ignoreCase":false,"anchor":{"literals":[{"text":"dop_v1_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":64},"reach":71,"unbounded":false}],"publicPrefixes":["dop_v1_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"digitalocean-oauth-token","provider":"digitalocean","providerName":"DigitalOcean","name":"DigitalOcean OAuth token","description":"Manages the resources of an account through an application.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://cloud.digitalocean.com/account/api/tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"doo_v1_[0-9a-f]{64}","ignoreCase":false,"anchor":{"literals":[{"text":"doo_v1_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":64},"reach":71,"unbounded":false}],"publicPrefixes":["doo_v1_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"digitalocean-refresh-token","provider":"digitalocean","providerName":"DigitalOcean","name":"DigitalOcean refresh token","description":"Obtains new OAuth tokens of an account.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://cloud.digitalocean.com/account/api/tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"dor_v1_[0-9a-f]{64}","ignoreCase":false,"anchor":{"literals":[{"text":"dor_v1_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":64},"reach":71,"unbounded":false}],"publicPrefixes":["dor_v1_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"dockerhub-access-token","provider":"dockerhub","providerName":"Docker Hub","name":"Docker Hub access token","description":"Pulls or pushes images as its owner.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://app.docker.com/settings/personal-access-tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"dckr_pat_[\\\\w-]{27}","ignoreCase":false,"anchor":{"literals":[{"text":"dckr_pat_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":27},"reach":36,"unbounded":false}],"publicPrefixes":["dckr_pat_"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"dockerhub-organization-token","provider":"dockerhub","providerName":"Docker Hub","name":"Docker Hub organisation access token","description":"Pulls or pushes images of an organisation.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://app.docker.com/settings/personal-access-tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"dckr_oat_[\\\\w-]{32}","ignoreCase":false,"anchor":{"literals":[{"text":"dckr_oat_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":32},"reach":41,"unbounded":false}],"publicPrefixes":["dckr_oat_"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"doppler-token","provider":"doppler","providerName":"Doppler","name":"Doppler token","description":"Reads or writes the secrets of a workplace.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":["https://docs.doppler.com/reference/api"],"matchers":[{"kind":"pattern","variants":[{"source":"dp\\\\.(?:pt|st|ct|sa|scim|audit)\\\\.(?:[a-z0-9_-]{2,35}\\\\.)?[0-9A-Za-z]{40,44}","ignoreCase":false,"anchor":{"literals":[{"text":"dp.pt.","ignoreCase":false},{"text":"dp.st.","ignoreCase":false},{"text":"dp.ct.","ignoreCase":false},{"text":"dp.sa.","ignoreCase":false},{"text":"dp.scim.","ignoreCase":false},{"text":"dp.audit.","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":89,"unbounded":false}],"publicPrefixes":["dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit."],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"figma-access-token","provider":"figma","providerName":"Figma","name":"Figma access token","description":"Reads the files of its owner.","severity":"medium","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://www.figma.com/settings","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"figd_[\\\\w-]{40}","ignoreCase":false,"anchor":{"literals":[{"text":"figd_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":40},"reach":45,"unbounded":false}],"publicPrefixes":["figd_"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"file-keystore","provider":"file","providerName":"Secret files","name":"Key store","description":"A store of private keys or passwords, behind a passphrase that can be guessed offline.","severity":"medium","confidence":"medium","remediation":"Take it out of the repository and its history, and replace what it holds.","references":[],"matchers":[{"kind":"path","globs":["**/*.p12","**/*.pfx","**/*.jks","**/*.keystore","**/*.kdbx","**/*.kdb","**/*.bks","**/*.ovpn12"]}],"origin":"builtin"},{"id":"gcp-service-account-key","provider":"gcp","providerName":"Google Cloud","name":"Google Cloud service account key","description":"Acts as a service account of a project from anywhere, without expiry.","severity":"critical","confidence":"high","remediation":"Disable and delete the key in IAM, look for its use in the audit logs, and use workload identity instead of key files.","revokeUrl":"https://console.cloud.google.com/iam-admin/serviceaccounts","references":["https://cloud.google.com/iam/docs/keys-create-delete"],"matchers":[{"kind":"structured","structure":"service-account","anchors":[{"text":"\\"service_account\\"","ignoreCase":false},{"text":"service_account\\\\\\"","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"generic-password","provider":"generic","providerName":"Generic","name":"Password","description":"A password in an assignment, a configuration or a command.","severity":"medium","confidence":"medium","remediation":"Change it wherever it is used, and read it from the environment or a secret store.","references":[],"matchers":[{"kind":"generic","words":[{"text":"_pass","ignoreCase":true},{"text":"_pwd","ignoreCase":true},{"text":"dbpass","ignoreCase":true},{"text":"pass phrase","ignoreCase":true},{"text":"pass-phrase","ignoreCase":true},{"text":"pass.phrase","ignoreCase":true},{"text":"pass_phrase","ignoreCase":true},{"text":"passphrase","ignoreCase":true},{"text":"passw","ignoreCase":true},{"text":"passwd","ignoreCase":true},{"text":"pswd","ignoreCase":true},{"text":"pwd","ignoreCase":true},{"text":"userpass","ignoreCase":true}],"expects":"password","checks":[]}],"origin":"builtin"},{"id":"generic-secret","provider":"generic","providerName":"Generic","name":"Secret","description":"A random value in an assignment to a name such as token, secret or API key.","severity":"medium","confidence":"medium","remediation":"Find out what it opens, revoke it there, and read its replacement from the environment or a secret store.","references":[],"matchers":[{"kind":"generic","words":[{"text":"access key","ignoreCase":true},{"text":"access-key","ignoreCase":true},{"text":"access.key","ignoreCase":true},{"text":"access_key","ignoreCase":true},{"text":"accesskey","ignoreCase":true},{"text":"account key","ignoreCase":true},{"text":"account-key","ignoreCase":true},{"text":"account.key","ignoreCase":true},{"text":"account_key","ignoreCase":true},{"text":"accountkey","ignoreCase":true},{"text":"aes key","ignoreCase":true},{"text":"aes-key","ignoreCase":true},{"text":"aes.key","ignoreCase":true},{"text":"aes_key","ignoreCase":true},{"text":"aeskey","ignoreCase":true},{"text":"api key","ignoreCase":true},{"text":"api secret","ignoreCase":true},{"text":"api-key","ignoreCase":true},{"text":"api-secret","ignoreCase":true},{"text":"api.key","ignoreCase":true},{"text":"api.secret","ignoreCase":true},{"text":"api_key","ignoreCase":true},{"text":"api_secret","ignoreCase":true},{"text":"apikey","ignoreCase":true},{"text":"apisecret","ignoreCase":true},{"text":"app key","ignoreCase":true},{"text":"app-key","ignoreCase":true},{"text":"app.key","ignoreCase":true},{"text":"app_key","ignoreCase":true},{"text":"appkey","ignoreCase":true},{"text":"auth code","ignoreCase":true},{"text":"auth key","ignoreCase":true},{"text":"auth-code","ignoreCase":true},{"text":"auth-key","ignoreCase":true},{"text":"auth.code","ignoreCase":true},{"text":"auth.key","ignoreCase":true},{"text":"auth_code","ignoreCase":true},{"text":"auth_key","ignoreCase":true},{"text":"authcode","ignoreCase":true},{"text":"authkey","ignoreCase":true},{"text":"bearer","ignoreCase":true},{"text":"client key","ignoreCase":true},{"text":"client-key","ignoreCase":true},{"text":"client.key","ignoreCase":true},{"text":"client_key","ignoreCase":true},{"text":"clientkey","ignoreCase":true},{"text":"consumer key","ignoreCase":true},{"text":"consumer-key","ignoreCase":true},{"text":"consumer.key","ignoreCase":true},{"text":"consumer_key","ignoreCase":true},{"text":"consumerkey","ignoreCase":true},{"text":"credential","ignoreCase":true},{"text":"enc key","ignoreCase":true},{"text":"enc-key","ignoreCase":true},{"text":"enc.key","ignoreCase":true},{"text":"enc_key","ignoreCase":true},{"text":"enckey","ignoreCase":true},{"text":"encryption key","ignoreCase":true},{"text":"encryption-key","ignoreCase":true},{"text":"encryption.key","ignoreCase":true},{"text":"encryption_key","ignoreCase":true},{"text":"encryptionkey","ignoreCase":true},{"text":"hmac key","ignoreCase":true},{"text":"hmac-key","ignoreCase":true},{"text":"hmac.key","ignoreCase":true},{"text":"hmac_key","ignoreCase":true},{"text":"hmackey","ignoreCase":true},{"text":"jwt key","ignoreCase":true},{"text":"jwt-key","ignoreCase":true},{"text":"jwt.key","ignoreCase":true},{"text":"jwt_key","ignoreCase":true},{"text":"jwtkey","ignoreCase":true},{"text":"license key","ignoreCase":true},{"text":"license-key","ignoreCase":true},{"text":"license.key","ignoreCase":true},{"text":"license_key","ignoreCase":true},{"text":"licensekey","ignoreCase":true},{"text":"master key","ignoreCase":true},{"text":"master-key","ignoreCase":true},{"text":"master.key","ignoreCase":true},{"text":"master_key","ignoreCase":true},{"text":"masterkey","ignoreCase":true},{"text":"oauth key","ignoreCase":true},{"text":"oauth-key","ignoreCase":true},{"text":"oauth.key","ignoreCase":true},{"text":"oauth_key","ignoreCase":true},{"text":"oauthkey","ignoreCase":true},{"text":"otp seed","ignoreCase":true},{"text":"otp-seed","ignoreCase":true},{"text":"otp.seed","ignoreCase":true},{"text":"otp_seed","ignoreCase":true},{"text":"otpseed","ignoreCase":true},{"text":"private key","ignoreCase":true},{"text":"private-key","ignoreCase":true},{"text":"private.key","ignoreCase":true},{"text":"private_key","ignoreCase":true},{"text":"privatekey","ignoreCase":true},{"text":"project key","ignoreCase":true},{"text":"project-key","ignoreCase":true},{"text":"project.key","ignoreCase":true},{"text":"project_key","ignoreCase":true},{"text":"projectkey","ignoreCase":true},{"text":"secret","ignoreCase":true},{"text":"secret key","ignoreCase":true},{"text":"secret-key","ignoreCase":true},{"text":"secret.key","ignoreCase":true},{"text":"secret_key","ignoreCase":true},{"text":"secretkey","ignoreCase":true},{"text":"server key","ignoreCase":true},{"text":"server-key","ignoreCase":true},{"text":"server.key","ignoreCase":true},{"text":"server_key","ignoreCase":true},{"text":"serverkey","ignoreCase":true},{"text":"service key","ignoreCase":true},{"text":"service-key","ignoreCase":true},{"text":"service.key","ignoreCase":true},{"text":"service_key","ignoreCase":true},{"text":"servicekey","ignoreCase":true},{"text":"session id","ignoreCase":true},{"text":"session key","ignoreCase":true},{"text":"session-id","ignoreCase":true},{"text":"session-key","ignoreCase":true},{"text":"session.id","ignoreCase":true},{"text":"session.key","ignoreCase":true},{"text":"session_id","ignoreCase":true},{"text":"session_key","ignoreCase":true},{"text":"sessionid","ignoreCase":true},{"text":"sessionkey","ignoreCase":true},{"text":"shared key","ignoreCase":true},{"text":"shared-key","ignoreCase":true},{"text":"shared.key","ignoreCase":true},{"text":"shared_key","ignoreCase":true},{"text":"sharedkey","ignoreCase":true},{"text":"signing key","ignoreCase":true},{"text":"signing-key","ignoreCase":true},{"text":"signing.key","ignoreCase":true},{"text":"signing_key","ignoreCase":true},{"text":"signingkey","ignoreCase":true},{"text":"ssh key","ignoreCase":true},{"text":"ssh-key","ignoreCase":true},{"text":"ssh.key","ignoreCase":true},{"text":"ssh_key","ignoreCase":true},{"text":"sshkey","ignoreCase":true},{"text":"subscription key","ignoreCase":true},{"text":"subscription-key","ignoreCase":true},{"text":"subscription.key","ignoreCase":true},{"text":"subscription_key","ignoreCase":true},{"text":"subscriptionkey","ignoreCase":true},{"text":"token","ignoreCase":true},{"text":"webhook key","ignoreCase":true},{"text":"webhook-key","ignoreCase":true},{"text":"webhook.key","ignoreCase":true},{"text":"webhook_key","ignoreCase":true},{"text":"webhookkey","ignoreCase":true}],"expects":"token","checks":[]}],"origin":"builtin"},{"id":"generic-unnamed-key","provider":"generic","providerName":"Generic","name":"Key","description":"A long random value in an assignment to a name that ends in \\"key\\".","severity":"medium","confidence":"medium","remediation":"Find out what it opens, revoke it there, and read its replacement from the environment or a secret store.","references":[],"matchers":[{"kind":"generic","words":[{"text":"key =","ignoreCase":true},{"text":"key\\":","ignoreCase":true},{"text":"key':","ignoreCase":true},{"text":"key(","ignoreCase":true},{"text":"key: \\"","ignoreCase":true},{"text":"key: '","ignoreCase":true},{"text":"key: string(","ignoreCase":true},{"text":"key=","ignoreCase":true},{"text":"key\\\\\\":","ignoreCase":true}],"expects":"token","checks":[{"check":"entropy","min":3.5},{"check":"charset","needs":["digit","upper","lower"]}]}],"origin":"builtin"},{"id":"github-pat-classic","provider":"github","providerName":"GitHub","name":"GitHub personal access token (classic)","description":"Acts as its owner in every repository and organisation that they can reach, within its scopes.","severity":"critical","confidence":"high","remediation":"Revoke it, read the audit log of the account and its organisations, and replace it by a fine-grained token that is kept in a secret store.","revokeUrl":"https://github.com/settings/tokens","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github","https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"],"matchers":[{"kind":"pattern","variants":[{"source":"ghp_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6})","ignoreCase":false,"anchor":{"literals":[{"text":"ghp_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":40,"unbounded":false}],"publicPrefixes":["ghp_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base62","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"github-pat-fine-grained","provider":"github","providerName":"GitHub","name":"GitHub personal access token (fine-grained)","description":"Acts as its owner in the repositories and with the permissions that were chosen for it.","severity":"critical","confidence":"high","remediation":"Revoke it, read the audit log, and keep its replacement in a secret store with fewer permissions and an expiry.","revokeUrl":"https://github.com/settings/personal-access-tokens","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"],"matchers":[{"kind":"pattern","variants":[{"source":"github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}","ignoreCase":false,"anchor":{"literals":[{"text":"github_pat_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":22},"reach":93,"unbounded":false}],"publicPrefixes":["github_pat_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"github-oauth-token","provider":"github","providerName":"GitHub","name":"GitHub OAuth access token","description":"Acts as the user who authorised an OAuth app, within the scopes that they granted.","severity":"critical","confidence":"high","remediation":"Revoke the authorisation of the app, or reset the token by the API, and read the audit log.","revokeUrl":"https://github.com/settings/applications","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github","https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"],"matchers":[{"kind":"pattern","variants":[{"source":"gho_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6})","ignoreCase":false,"anchor":{"literals":[{"text":"gho_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":40,"unbounded":false}],"publicPrefixes":["gho_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base62","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"github-user-to-server-token","provider":"github","providerName":"GitHub","name":"GitHub App user access token","description":"Acts as a user through a GitHub App until it expires, as a rule after eight hours.","severity":"high","confidence":"high","remediation":"Revoke the authorisation of the app and read the audit log.","revokeUrl":"https://github.com/settings/apps/authorizations","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github","https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"],"matchers":[{"kind":"pattern","variants":[{"source":"ghu_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6})","ignoreCase":false,"anchor":{"literals":[{"text":"ghu_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":40,"unbounded":false}],"publicPrefixes":["ghu_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base62","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"github-server-to-server-token","provider":"github","providerName":"GitHub","name":"GitHub App installation access token","description":"Acts as an installed GitHub App, or as the workflow of GitHub Actions, for an hour.","severity":"high","confidence":"high","remediation":"Revoke it by DELETE /installation/token, and find out which program printed it.","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github","https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"],"matchers":[{"kind":"pattern","variants":[{"source":"ghs_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6})","ignoreCase":false,"anchor":{"literals":[{"text":"ghs_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":40,"unbounded":false}],"publicPrefixes":["ghs_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base62","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"github-installation-token","provider":"github","providerName":"GitHub","name":"GitHub App installation access token (stateless)","description":"Acts as an installed GitHub App, or as the workflow of GitHub Actions. It is a signed token that says itself when it expires.","severity":"high","confidence":"high","remediation":"Revoke it by DELETE /installation/token, and find out which program printed it.","references":["https://github.blog/changelog/"],"matchers":[{"kind":"pattern","variants":[{"source":"ghs_[0-9]{1,20}_(?<jwt>eyJ[\\\\w-]{10,512}\\\\.[\\\\w-]{10,2048}\\\\.[\\\\w-]{20,1024})","ignoreCase":false,"anchor":{"literals":[{"text":"ghs_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":1},"reach":3614,"unbounded":false}],"publicPrefixes":["ghs_"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d\\\\x2e0-9A-Z_a-z"},"checks":[{"check":"placeholder"},{"check":"structure","kind":"jwt","over":"jwt"}]}],"origin":"builtin"},{"id":"github-refresh-token","provider":"github","providerName":"GitHub","name":"GitHub App refresh token","description":"Obtains new user access tokens of a GitHub App for six months.","severity":"critical","confidence":"high","remediation":"Revoke the authorisation of the app, which ends its refresh tokens as well, and read the audit log.","revokeUrl":"https://github.com/settings/apps/authorizations","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"],"matchers":[{"kind":"pattern","variants":[{"source":"ghr_(?:[0-9A-Za-z]{76}|[0-9A-Za-z]{36})","ignoreCase":false,"anchor":{"literals":[{"text":"ghr_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":80,"unbounded":false}],"publicPrefixes":["ghr_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-pat","provider":"gitlab","providerName":"GitLab","name":"GitLab personal access token","description":"Acts as a user, group or project within its scopes.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>glpat-[\\\\w-]{27,300}\\\\.(?:01\\\\.)?[0-9a-z]{2})(?<check>[0-9a-z]{7})","ignoreCase":false,"anchor":{"literals":[{"text":"glpat-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":27},"reach":319,"unbounded":false}],"publicPrefixes":["glpat-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base36","over":"body","equals":"check"},{"check":"structure","kind":"gitlab-routable"}]},{"kind":"pattern","variants":[{"source":"glpat-[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glpat-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":26,"unbounded":false}],"publicPrefixes":["glpat-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_.-"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-deploy-token","provider":"gitlab","providerName":"GitLab","name":"GitLab deploy token","description":"Reads repositories, packages and images of a project or group.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>gldt-[\\\\w-]{27,300}\\\\.(?:01\\\\.)?[0-9a-z]{2})(?<check>[0-9a-z]{7})","ignoreCase":false,"anchor":{"literals":[{"text":"gldt-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":27},"reach":318,"unbounded":false}],"publicPrefixes":["gldt-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base36","over":"body","equals":"check"},{"check":"structure","kind":"gitlab-routable"}]},{"kind":"pattern","variants":[{"source":"gldt-[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"gldt-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":25,"unbounded":false}],"publicPrefixes":["gldt-"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_.-"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-runner-token","provider":"gitlab","providerName":"GitLab","name":"GitLab runner authentication token","description":"Registers as a runner and receives the jobs of a project, with their variables.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>glrt(?:r)?-(?:t\\\\d_)?[\\\\w-]{27,300}\\\\.(?:01\\\\.)?[0-9a-z]{2})(?<check>[0-9a-z]{7})","ignoreCase":false,"anchor":{"literals":[{"text":"glrt","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":322,"unbounded":false}],"publicPrefixes":["glrt"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base36","over":"body","equals":"check"},{"check":"structure","kind":"gitlab-routable"}]},{"kind":"pattern","variants":[{"source":"glrt(?:r)?-(?:t\\\\d_)?[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glrt","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":29,"unbounded":false}],"publicPrefixes":["glrt"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9_.-"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-feed-token","provider":"gitlab","providerName":"GitLab","name":"GitLab feed token","description":"Reads activity and calendar feeds of its user.","severity":"medium","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glft-[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glft-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":25,"unbounded":false}],"publicPrefixes":["glft-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-incoming-mail-token","provider":"gitlab","providerName":"GitLab","name":"GitLab incoming mail token","description":"Creates issues by mail in the name of its user.","severity":"medium","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glimt-[\\\\w-]{25}","ignoreCase":false,"anchor":{"literals":[{"text":"glimt-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":25},"reach":31,"unbounded":false}],"publicPrefixes":["glimt-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-agent-token","provider":"gitlab","providerName":"GitLab","name":"GitLab agent token for Kubernetes","description":"Connects as an agent of a cluster.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glagent-[\\\\w-]{50}","ignoreCase":false,"anchor":{"literals":[{"text":"glagent-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":50},"reach":58,"unbounded":false}],"publicPrefixes":["glagent-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-oauth-app-secret","provider":"gitlab","providerName":"GitLab","name":"GitLab OAuth application secret","description":"Authenticates as an OAuth application.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"gloas-[\\\\w-]{64}","ignoreCase":false,"anchor":{"literals":[{"text":"gloas-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":64},"reach":70,"unbounded":false}],"publicPrefixes":["gloas-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-scim-token","provider":"gitlab","providerName":"GitLab","name":"GitLab SCIM token","description":"Manages the members of a group by SCIM.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glsoat-[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glsoat-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":27,"unbounded":false}],"publicPrefixes":["glsoat-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-feature-flags-token","provider":"gitlab","providerName":"GitLab","name":"GitLab feature flags client token","description":"Reads the feature flags of a project.","severity":"low","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glffct-[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glffct-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":27,"unbounded":false}],"publicPrefixes":["glffct-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-workspace-token","provider":"gitlab","providerName":"GitLab","name":"GitLab workspace token","description":"Acts in the workspace of a user.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glwt-[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glwt-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":25,"unbounded":false}],"publicPrefixes":["glwt-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-ci-job-token","provider":"gitlab","providerName":"GitLab","name":"GitLab CI job token","description":"Acts as a running job until the job ends.","severity":"medium","confidence":"high","remediation":"Find out which job printed it; it ended with its job.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glcbt-[0-9A-Za-z]{1,5}_[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"glcbt-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":1},"reach":32,"unbounded":false}],"publicPrefixes":["glcbt-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-trigger-token","provider":"gitlab","providerName":"GitLab","name":"GitLab pipeline trigger token","description":"Starts pipelines of a project with variables of the caller.","severity":"high","confidence":"high","remediation":"Revoke it in the project's CI/CD settings, and look for pipelines that nobody started.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"glptt-[0-9a-f]{40}","ignoreCase":false,"anchor":{"literals":[{"text":"glptt-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":40},"reach":46,"unbounded":false}],"publicPrefixes":["glptt-"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-runner-registration-token","provider":"gitlab","providerName":"GitLab","name":"GitLab runner registration token","description":"Registers new runners for a project, group or instance.","severity":"high","confidence":"high","remediation":"Reset it in the runner settings, and look for runners that nobody registered.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"GR1348941[\\\\w-]{20}","ignoreCase":false,"anchor":{"literals":[{"text":"GR1348941","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":29,"unbounded":false}],"publicPrefixes":["GR1348941"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-session-cookie","provider":"gitlab","providerName":"GitLab","name":"GitLab session cookie","description":"Is a signed-in session of a user.","severity":"high","confidence":"medium","remediation":"Sign out of all sessions, and find out how the cookie was recorded.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"pattern","variants":[{"source":"_gitlab_session=(?<secret>[0-9a-f]{32})","ignoreCase":false,"anchor":{"literals":[{"text":"_gitlab_session=","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":32},"reach":48,"unbounded":false}],"publicPrefixes":[],"boundary":{"left":"","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"gitlab-pat-legacy","provider":"gitlab","providerName":"GitLab","name":"GitLab personal access token (without prefix)","description":"Acts as its owner within its scopes. Tokens made before GitLab 14 have no prefix.","severity":"critical","confidence":"medium","remediation":"Revoke it, look for its use in the audit events, and keep its replacement in a secret store.","revokeUrl":"https://gitlab.com/-/user_settings/personal_access_tokens","references":["https://docs.gitlab.com/security/tokens/"],"matchers":[{"kind":"contextual","words":[{"text":"gitlab access token","ignoreCase":true},{"text":"gitlab api token","ignoreCase":true},{"text":"gitlab pat","ignoreCase":true},{"text":"gitlab private token","ignoreCase":true},{"text":"gitlab token","ignoreCase":true},{"text":"gitlab-access-token","ignoreCase":true},{"text":"gitlab-api-token","ignoreCase":true},{"text":"gitlab-pat","ignoreCase":true},{"text":"gitlab-private-token","ignoreCase":true},{"text":"gitlab-token","ignoreCase":true},{"text":"gitlab.access.token","ignoreCase":true},{"text":"gitlab.api.token","ignoreCase":true},{"text":"gitlab.pat","ignoreCase":true},{"text":"gitlab.private.token","ignoreCase":true},{"text":"gitlab.token","ignoreCase":true},{"text":"gitlab_access_token","ignoreCase":true},{"text":"gitlab_api_token","ignoreCase":true},{"text":"gitlab_pat","ignoreCase":true},{"text":"gitlab_private_token","ignoreCase":true},{"text":"gitlab_token","ignoreCase":true},{"text":"gitlabaccesstoken","ignoreCase":true},{"text":"gitlabapitoken","ignoreCase":true},{"text":"gitlabpat","ignoreCase":true},{"text":"gitlabprivatetoken","ignoreCase":true},{"text":"gitlabtoken","ignoreCase":true},{"text":"private token","ignoreCase":true},{"text":"private-token","ignoreCase":true},{"text":"private.token","ignoreCase":true},{"text":"private_token","ignoreCase":true},{"text":"privatetoken","ignoreCase":true}],"value":{"source":"[0-9A-Za-z_-]{20}","ignoreCase":false,"reach":20},"within":48,"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["lower","upper","digit"]},{"check":"naturalness"}],"publicPrefixes":[]}],"origin":"builtin"},{"id":"google-api-key","provider":"google","providerName":"Google","name":"Google API key","description":"Calls the APIs that are enabled for its project, at its cost; without restrictions from anywhere.","severity":"high","confidence":"high","remediation":"Delete or restrict it in the console, and look at the quota reports.","revokeUrl":"https://console.cloud.google.com/apis/credentials","references":["https://cloud.google.com/docs/authentication/api-keys"],"matchers":[{"kind":"pattern","variants":[{"source":"AIza[\\\\w-]{35}","ignoreCase":false,"anchor":{"literals":[{"text":"AIza","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":35},"reach":39,"unbounded":false}],"publicPrefixes":["AIza"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"google-oauth-client-secret","provider":"google","providerName":"Google","name":"Google OAuth client secret","description":"Authenticates as an OAuth client; with a user's consent it obtains their tokens.","severity":"high","confidence":"high","remediation":"Add a new secret to the client, then disable and delete this one.","revokeUrl":"https://console.cloud.google.com/apis/credentials","references":["https://developers.google.com/identity/protocols/oauth2"],"matchers":[{"kind":"pattern","variants":[{"source":"GOCSPX-[\\\\w-]{28}","ignoreCase":false,"anchor":{"literals":[{"text":"GOCSPX-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":28},"reach":35,"unbounded":false}],"publicPrefixes":["GOCSPX-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"google-oauth-access-token","provider":"google","providerName":"Google","name":"Google OAuth access token","description":"Acts as a user or a service account for an hour.","severity":"high","confidence":"high","remediation":"Revoke it at https://oauth2.googleapis.com/revoke and find out what printed it.","revokeUrl":"https://console.cloud.google.com/apis/credentials","references":["https://developers.google.com/identity/protocols/oauth2"],"matchers":[{"kind":"pattern","variants":[{"source":"ya29\\\\.[\\\\w-]{40,1024}","ignoreCase":false,"anchor":{"literals":[{"text":"ya29.","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":40},"reach":1029,"unbounded":false}],"publicPrefixes":["ya29."],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["digit","lower","upper"]}]}],"origin":"builtin"},{"id":"google-oauth-refresh-token","provider":"google","providerName":"Google","name":"Google OAuth refresh token","description":"Obtains new access tokens of a user until it is revoked.","severity":"critical","confidence":"high","remediation":"Revoke it at https://myaccount.google.com/permissions.","revokeUrl":"https://console.cloud.google.com/apis/credentials","references":["https://developers.google.com/identity/protocols/oauth2"],"matchers":[{"kind":"contextual","words":[{"text":"gcloud","ignoreCase":true},{"text":"google","ignoreCase":true},{"text":"refresh token","ignoreCase":true},{"text":"refresh-token","ignoreCase":true},{"text":"refresh.token","ignoreCase":true},{"text":"refresh_token","ignoreCase":true},{"text":"refreshtoken","ignoreCase":true}],"value":{"source":"1//0[\\\\w-]{80,120}","ignoreCase":false,"reach":124},"within":48,"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"},{"check":"naturalness"}],"publicPrefixes":["1//0"]}],"origin":"builtin"},{"id":"google-gemini-api-key","provider":"google","providerName":"Google","name":"Gemini API key","description":"Calls the Gemini models at the cost of its project.","severity":"high","confidence":"high","remediation":"Delete it in the console and look at the usage.","revokeUrl":"https://console.cloud.google.com/apis/credentials","references":["https://ai.google.dev/gemini-api/docs/api-key"],"matchers":[{"kind":"pattern","variants":[{"source":"AQ\\\\.Ab8RN6[\\\\w-]{44}","ignoreCase":false,"anchor":{"literals":[{"text":"AQ.Ab8RN6","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":44},"reach":53,"unbounded":false}],"publicPrefixes":["AQ.Ab8RN6"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"grafana-service-account-token","provider":"grafana","providerName":"Grafana","name":"Grafana service account token","description":"Acts as a service account of a Grafana instance.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":["https://grafana.com/docs/grafana/latest/administration/service-accounts/"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<body>glsa_[0-9A-Za-z]{32})_(?<check>[0-9a-f]{8})","ignoreCase":false,"anchor":{"literals":[{"text":"glsa_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":32},"reach":46,"unbounded":false}],"publicPrefixes":["glsa_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-hex-le","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"grafana-api-key","provider":"grafana","providerName":"Grafana","name":"Grafana API key (legacy)","description":"Acts within its role in an organisation of a Grafana instance.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":["https://grafana.com/docs/grafana/latest/administration/api-keys/"],"matchers":[{"kind":"pattern","variants":[{"source":"eyJrIjoi[0-9A-Za-z+/=]{60,320}","ignoreCase":false,"anchor":{"literals":[{"text":"eyJrIjoi","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2b\\\\x2f-9\\\\x3dA-Za-z","min":60},"reach":328,"unbounded":false}],"publicPrefixes":["eyJrIjoi"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z0-9+/="},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"grafana-cloud-token","provider":"grafana","providerName":"Grafana","name":"Grafana Cloud access policy token","description":"Acts on a stack of Grafana Cloud within its policy.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":["https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/"],"matchers":[{"kind":"pattern","variants":[{"source":"glc_eyJ[0-9A-Za-z+/]{50,400}={0,2}","ignoreCase":false,"anchor":{"literals":[{"text":"glc_eyJ","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2b\\\\x2f-9A-Za-z","min":50},"reach":409,"unbounded":false}],"publicPrefixes":["glc_eyJ"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2b\\\\x2f-9\\\\x3dA-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"heroku-api-key","provider":"heroku","providerName":"Heroku","name":"Heroku API key","description":"Manages the apps of its owner, and their secrets.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://dashboard.heroku.com/account","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"HRKU-AA[\\\\w-]{58}","ignoreCase":false,"anchor":{"literals":[{"text":"HRKU-AA","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":58},"reach":65,"unbounded":false}],"publicPrefixes":["HRKU-AA"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"http-authorization","provider":"http","providerName":"HTTP authentication","name":"Authorization header","description":"Signs in to the service that the request goes to.","severity":"high","confidence":"medium","remediation":"End the session or revoke the token at the service, and read it from the environment or a secret store.","references":["https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2"],"matchers":[{"kind":"structured","structure":"authorization-header","anchors":[{"text":"authorization","ignoreCase":true},{"text":"bearer ","ignoreCase":true},{"text":"basic ","ignoreCase":true},{"text":"ntlm ","ignoreCase":true}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"http-curl-user","provider":"http","providerName":"HTTP authentication","name":"Password of curl","description":"Signs in to the service that curl calls.","severity":"high","confidence":"high","remediation":"Change the password, and let curl read it from a .netrc or standard input.","references":["https://curl.se/docs/manpage.html#-u"],"matchers":[{"kind":"structured","structure":"curl-user","anchors":[{"text":"curl ","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"huggingface-user-token","provider":"huggingface","providerName":"Hugging Face","name":"Hugging Face user access token","description":"Reads or writes the models and data sets of its owner.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://huggingface.co/settings/tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"hf_[A-Za-z]{34}","ignoreCase":false,"anchor":{"literals":[{"text":"hf_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"A-Za-z","min":34},"reach":37,"unbounded":false}],"publicPrefixes":["hf_"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"huggingface-organization-token","provider":"huggingface","providerName":"Hugging Face","name":"Hugging Face organisation token","description":"Reads the models and data sets of an organisation.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://huggingface.co/settings/tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"api_org_[A-Za-z]{34}","ignoreCase":false,"anchor":{"literals":[{"text":"api_org_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"A-Za-z","min":34},"reach":42,"unbounded":false}],"publicPrefixes":["api_org_"],"boundary":{"left":"0-9A-Za-z","right":"A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"jwt","provider":"jwt","providerName":"JSON Web Token","name":"JSON Web Token","description":"Proves to a service who its holder is and what they may do, until it expires.","severity":"medium","confidence":"medium","remediation":"End the session that it stands for; where that is not possible, change the key that signed it.","references":["https://www.rfc-editor.org/rfc/rfc7519"],"matchers":[{"kind":"structured","structure":"jwt","anchors":[{"text":"eyJ","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"linear-api-key","provider":"linear","providerName":"Linear","name":"Linear API key","description":"Acts as its owner in a workspace.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://linear.app/settings/account/security","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"lin_api_[0-9A-Za-z]{40}","ignoreCase":false,"anchor":{"literals":[{"text":"lin_api_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":40},"reach":48,"unbounded":false}],"publicPrefixes":["lin_api_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"nats-nkey-seed","provider":"nats","providerName":"NATS","name":"NATS nkey seed","description":"Signs in to a NATS server as a user, an account or an operator.","severity":"high","confidence":"medium","remediation":"Remove the public half of the key from the server, and make a new pair.","references":["https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth"],"matchers":[{"kind":"pattern","variants":[{"follows":{"class":"S","min":1},"source":"S[UAONCX][0-9A-Z][A-Z2-7]{55}","ignoreCase":false,"anchor":{"run":{"class":"base64url","min":24,"letters":"upper"}},"lead":{"kind":"fixed","width":0},"reach":58,"unbounded":false}],"publicPrefixes":["SA","SC","SN","SO","SU","SX"],"boundary":{"left":"A-Za-z0-9_-","right":"A-Za-z0-9_-"},"checks":[{"check":"placeholder"},{"check":"structure","kind":"nkey"},{"check":"naturalness"}]}],"origin":"builtin"},{"id":"netlify-access-token","provider":"netlify","providerName":"Netlify","name":"Netlify access token","description":"Manages the sites of its owner, and their secrets.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://app.netlify.com/user/applications","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"nfp_[0-9A-Za-z]{36}","ignoreCase":false,"anchor":{"literals":[{"text":"nfp_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":40,"unbounded":false}],"publicPrefixes":["nfp_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"newrelic-user-key","provider":"newrelic","providerName":"New Relic","name":"New Relic user key","description":"Reads and changes an account as its owner.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://one.newrelic.com/admin-portal/api-keys/home","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"NRAK-[0-9A-Z]{27}","ignoreCase":false,"anchor":{"literals":[{"text":"NRAK-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Z","min":27},"reach":32,"unbounded":false}],"publicPrefixes":["NRAK-"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"notion-api-token","provider":"notion","providerName":"Notion","name":"Notion integration token","description":"Reads and writes the pages that an integration was given.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://www.notion.so/profile/integrations","references":["https://developers.notion.com/docs/authorization"],"matchers":[{"kind":"pattern","variants":[{"source":"ntn_[0-9]{11}[0-9A-Za-z]{35}","ignoreCase":false,"anchor":{"literals":[{"text":"ntn_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":11},"reach":50,"unbounded":false}],"publicPrefixes":["ntn_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"npm-access-token","provider":"npm","providerName":"npm","name":"npm access token","description":"Publishes or reads packages as its owner. Whoever holds it can change what others install.","severity":"critical","confidence":"high","remediation":"Revoke it by \`npm token revoke\`, look for versions that you did not publish, and publish from CI by trusted publishing.","revokeUrl":"https://www.npmjs.com/settings/~/tokens","references":["https://docs.npmjs.com/about-access-tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"npm_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6})","ignoreCase":false,"anchor":{"literals":[{"text":"npm_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":36},"reach":40,"unbounded":false}],"publicPrefixes":["npm_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"checksum","kind":"crc32-base62","over":"body","equals":"check"}]}],"origin":"builtin"},{"id":"openai-api-key","provider":"openai","providerName":"OpenAI","name":"OpenAI API key","description":"Calls the models at the cost of its project and reads its files.","severity":"high","confidence":"high","remediation":"Delete it, and look at the usage of its project.","revokeUrl":"https://platform.openai.com/api-keys","references":["https://platform.openai.com/docs/api-reference/authentication"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<=(?<head>sk-(?:proj-|svcacct-|None-)?[\\\\w-]{20,100}))T3BlbkFJ[\\\\w-]{20,100}","ignoreCase":false,"anchor":{"literals":[{"text":"T3BlbkFJ","ignoreCase":false}]},"lead":{"kind":"behind","width":111},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":20},"reach":108,"unbounded":false}],"publicPrefixes":["sk-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"openai-admin-key","provider":"openai","providerName":"OpenAI","name":"OpenAI admin key","description":"Manages the organisation: its projects, users and keys.","severity":"critical","confidence":"high","remediation":"Delete it, and read the audit log of the organisation.","revokeUrl":"https://platform.openai.com/settings/organization/admin-keys","references":["https://platform.openai.com/docs/api-reference/authentication"],"matchers":[{"kind":"pattern","variants":[{"source":"sk-admin-[\\\\w-]{20,100}T3BlbkFJ[\\\\w-]{20,100}","ignoreCase":false,"anchor":{"literals":[{"text":"sk-admin-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":48},"reach":217,"unbounded":false}],"publicPrefixes":["sk-admin-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"postman-api-key","provider":"postman","providerName":"Postman","name":"Postman API key","description":"Reads and changes the collections of its owner, and the secrets in them.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://go.postman.co/settings/me/api-keys","references":["https://learning.postman.com/docs/developer/postman-api/authentication/"],"matchers":[{"kind":"pattern","variants":[{"source":"PMAK-[0-9a-f]{24}-[0-9a-f]{34}","ignoreCase":false,"anchor":{"literals":[{"text":"PMAK-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":24},"reach":64,"unbounded":false}],"publicPrefixes":["PMAK-"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"private-key-pem","provider":"private-key","providerName":"Private keys","name":"Private key (PEM)","description":"Whoever holds it can sign, decrypt or sign in as its owner.","severity":"high","confidence":"high","remediation":"Replace the key everywhere that trusts it, then remove it from there; a key that was once public stays public.","references":["https://www.rfc-editor.org/rfc/rfc7468"],"matchers":[{"kind":"structured","structure":"pem","anchors":[{"text":"-----BEGIN ","ignoreCase":false}],"only":["rsa private key","ec private key","dsa private key","private key","any private key"],"checks":[]}],"origin":"builtin"},{"id":"private-key-openssh","provider":"private-key","providerName":"Private keys","name":"Private key (OpenSSH)","description":"Signs in over SSH wherever its public half is trusted.","severity":"high","confidence":"high","remediation":"Replace the key everywhere that trusts it, then remove it from there; a key that was once public stays public.","references":["https://www.rfc-editor.org/rfc/rfc7468"],"matchers":[{"kind":"structured","structure":"pem","anchors":[{"text":"-----BEGIN ","ignoreCase":false}],"only":["openssh private key"],"checks":[]}],"origin":"builtin"},{"id":"private-key-encrypted","provider":"private-key","providerName":"Private keys","name":"Private key (encrypted)","description":"A private key behind a passphrase, which can be guessed offline.","severity":"medium","confidence":"high","remediation":"Replace the key everywhere that trusts it, then remove it from there; a key that was once public stays public.","references":["https://www.rfc-editor.org/rfc/rfc7468"],"matchers":[{"kind":"structured","structure":"pem","anchors":[{"text":"-----BEGIN ","ignoreCase":false}],"only":["encrypted private key","ssh2 encrypted private key"],"checks":[]}],"origin":"builtin"},{"id":"private-key-pgp","provider":"private-key","providerName":"Private keys","name":"Private key (PGP)","description":"Whoever holds it can sign, decrypt or sign in as its owner.","severity":"high","confidence":"high","remediation":"Replace the key everywhere that trusts it, then remove it from there; a key that was once public stays public.","references":["https://www.rfc-editor.org/rfc/rfc7468"],"matchers":[{"kind":"structured","structure":"pem","anchors":[{"text":"-----BEGIN ","ignoreCase":false}],"only":["pgp private key block"],"checks":[]}],"origin":"builtin"},{"id":"private-key-putty","provider":"private-key","providerName":"Private keys","name":"Private key (PuTTY)","description":"Signs in over SSH wherever its public half is trusted.","severity":"high","confidence":"high","remediation":"Replace the key everywhere that trusts it, then remove it from there; a key that was once public stays public.","references":["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"],"matchers":[{"kind":"structured","structure":"putty","anchors":[{"text":"PuTTY-User-Key-File-","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"private-key-age","provider":"private-key","providerName":"Private keys","name":"age identity","description":"Decrypts every file that was encrypted to it.","severity":"high","confidence":"high","remediation":"Replace the key everywhere that trusts it, then remove it from there; a key that was once public stays public.","references":["https://age-encryption.org/v1"],"matchers":[{"kind":"structured","structure":"age","anchors":[{"text":"AGE-SECRET-KEY-1","ignoreCase":false},{"text":"age-secret-key-1","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"pypi-api-token","provider":"pypi","providerName":"PyPI","name":"PyPI API token","description":"Uploads releases of one project or of all projects of its owner.","severity":"critical","confidence":"high","remediation":"Revoke it in the account settings of the index, look for files that you did not upload, and publish from CI by trusted publishing.","references":["https://packaging.python.org/en/latest/guides/publishing-package-distribution-releases-using-github-actions-ci-cd-workflows/"],"matchers":[{"kind":"pattern","variants":[{"source":"pypi-AgE[IN][\\\\w-]{60,512}","ignoreCase":false,"anchor":{"literals":[{"text":"pypi-AgEI","ignoreCase":false},{"text":"pypi-AgEN","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":60},"reach":521,"unbounded":false}],"publicPrefixes":["pypi-AgEI","pypi-AgEN"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"},{"check":"structure","kind":"pypi-macaroon"}]}],"origin":"builtin"},{"id":"rubygems-api-key","provider":"rubygems","providerName":"RubyGems","name":"RubyGems API key","description":"Publishes or yanks gems within its scopes.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"rubygems_[0-9a-f]{48}","ignoreCase":false,"anchor":{"literals":[{"text":"rubygems_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":48},"reach":57,"unbounded":false}],"publicPrefixes":["rubygems_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"sendgrid-api-key","provider":"sendgrid","providerName":"SendGrid","name":"SendGrid API key","description":"Sends mail as the account, within its scopes.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://app.sendgrid.com/settings/api_keys","references":["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],"matchers":[{"kind":"pattern","variants":[{"source":"SG\\\\.[\\\\w-]{22}\\\\.[\\\\w-]{43}","ignoreCase":false,"anchor":{"literals":[{"text":"SG.","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":22},"reach":69,"unbounded":false}],"publicPrefixes":["SG."],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"sentry-user-token","provider":"sentry","providerName":"Sentry","name":"Sentry user auth token","description":"Acts as its owner within its scopes.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://sentry.io/settings/account/api/auth-tokens/","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"sntryu_[0-9a-f]{64}","ignoreCase":false,"anchor":{"literals":[{"text":"sntryu_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":64},"reach":71,"unbounded":false}],"publicPrefixes":["sntryu_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"shopify-access-token","provider":"shopify","providerName":"Shopify","name":"Shopify access token","description":"Reads and changes a shop within the scopes of its app.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"shpat_[0-9a-f]{32}","ignoreCase":false,"anchor":{"literals":[{"text":"shpat_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":32},"reach":38,"unbounded":false}],"publicPrefixes":["shpat_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"shopify-custom-app-token","provider":"shopify","providerName":"Shopify","name":"Shopify custom app token","description":"Reads and changes a shop within the scopes of its app.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"shpca_[0-9a-f]{32}","ignoreCase":false,"anchor":{"literals":[{"text":"shpca_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":32},"reach":38,"unbounded":false}],"publicPrefixes":["shpca_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"shopify-private-app-password","provider":"shopify","providerName":"Shopify","name":"Shopify private app password","description":"Reads and changes a shop within the scopes of its app.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"shppa_[0-9a-f]{32}","ignoreCase":false,"anchor":{"literals":[{"text":"shppa_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":32},"reach":38,"unbounded":false}],"publicPrefixes":["shppa_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"shopify-shared-secret","provider":"shopify","providerName":"Shopify","name":"Shopify shared secret","description":"Signs requests as an app.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"shpss_[0-9a-f]{32}","ignoreCase":false,"anchor":{"literals":[{"text":"shpss_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":32},"reach":38,"unbounded":false}],"publicPrefixes":["shpss_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-bot-token","provider":"slack","providerName":"Slack","name":"Slack bot token","description":"Reads and writes as a bot in the channels that it was invited to.","severity":"high","confidence":"high","remediation":"Revoke it by auth.revoke or by reinstalling the app, and read the access logs.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xoxb-[0-9]{10,13}-(?:[0-9]{10,13}-){0,2}[0-9A-Za-z]{20,64}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxb-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":10},"reach":111,"unbounded":false}],"publicPrefixes":["xoxb-"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-user-token","provider":"slack","providerName":"Slack","name":"Slack user token","description":"Reads and writes as a user, within its scopes.","severity":"critical","confidence":"high","remediation":"Revoke it by auth.revoke or by reinstalling the app, and read the access logs.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xoxp-[0-9]{10,13}-(?:[0-9]{10,13}-){0,2}[0-9A-Za-z]{20,64}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxp-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":10},"reach":111,"unbounded":false}],"publicPrefixes":["xoxp-"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-app-token","provider":"slack","providerName":"Slack","name":"Slack app-level token","description":"Opens Socket Mode connections of an app and acts for all its installations.","severity":"high","confidence":"high","remediation":"Revoke it on the page of the app, and read its logs.","revokeUrl":"https://api.slack.com/apps","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xapp-[0-9]-A[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}","ignoreCase":false,"anchor":{"literals":[{"text":"xapp-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":1},"reach":100,"unbounded":false}],"publicPrefixes":["xapp-"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-config-access-token","provider":"slack","providerName":"Slack","name":"Slack configuration access token","description":"Creates and changes apps of a workspace.","severity":"high","confidence":"high","remediation":"Revoke it by auth.revoke, and look for changed apps.","revokeUrl":"https://api.slack.com/apps","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xoxe\\\\.xox[bp]-[0-9]-[0-9A-Za-z]{140,180}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxe.xoxb-","ignoreCase":false},{"text":"xoxe.xoxp-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":1},"reach":192,"unbounded":false}],"publicPrefixes":["xoxe.xoxb-","xoxe.xoxp-"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-config-refresh-token","provider":"slack","providerName":"Slack","name":"Slack refresh token","description":"Obtains new configuration or access tokens.","severity":"high","confidence":"high","remediation":"Revoke it by auth.revoke, and look for changed apps.","revokeUrl":"https://api.slack.com/apps","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xoxe-[0-9]-[0-9A-Za-z]{120,180}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxe-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":1},"reach":187,"unbounded":false}],"publicPrefixes":["xoxe-"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-session-token","provider":"slack","providerName":"Slack","name":"Slack session token","description":"Is a signed-in session of a user in a browser.","severity":"critical","confidence":"high","remediation":"Sign out of all sessions, and read the access logs.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xox[cs]-[0-9]{9,13}-[0-9]{9,13}-[0-9]{9,13}-[0-9a-f]{10,64}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxc-","ignoreCase":false},{"text":"xoxs-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9","min":9},"reach":111,"unbounded":false}],"publicPrefixes":["xoxc-","xoxs-"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-session-cookie","provider":"slack","providerName":"Slack","name":"Slack session cookie","description":"Is the cookie of a signed-in session of a user in a browser.","severity":"critical","confidence":"high","remediation":"Sign out of all sessions, and read the access logs.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xoxd-[0-9A-Za-z%+/_-]{60,300}={0,2}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxd-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x25\\\\x2b\\\\x2d\\\\x2f-9A-Z_a-z","min":60},"reach":307,"unbounded":false}],"publicPrefixes":["xoxd-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x25\\\\x2b\\\\x2d\\\\x2f-9\\\\x3dA-Z_a-z"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["digit","lower","upper"]}]}],"origin":"builtin"},{"id":"slack-legacy-token","provider":"slack","providerName":"Slack","name":"Slack legacy workspace token","description":"Acts as an app of a workspace of the old kind.","severity":"high","confidence":"high","remediation":"Revoke it by auth.revoke.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/authentication/tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"xox[aor]-(?:[0-9]-)?(?:[0-9]{8,13}-){1,3}[0-9A-Za-z]{8,64}","ignoreCase":false,"anchor":{"literals":[{"text":"xoxa-","ignoreCase":false},{"text":"xoxo-","ignoreCase":false},{"text":"xoxr-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":113,"unbounded":false}],"publicPrefixes":["xoxa-","xoxo-","xoxr-"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"},{"check":"charset","needs":["digit","letter"]}]}],"origin":"builtin"},{"id":"slack-webhook","provider":"slack","providerName":"Slack","name":"Slack incoming webhook","description":"Posts messages to a channel; whoever holds the address can write to the people in it.","severity":"medium","confidence":"high","remediation":"Remove the webhook on the page of its app and make a new one.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks"],"matchers":[{"kind":"pattern","variants":[{"source":"hooks\\\\.slack\\\\.com/services/(?<secret>T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[0-9A-Za-z]{24})","ignoreCase":false,"anchor":{"literals":[{"text":"hooks.slack.com/services","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":77,"unbounded":false}],"publicPrefixes":["T"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2f-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"slack-workflow-webhook","provider":"slack","providerName":"Slack","name":"Slack workflow webhook","description":"Starts a workflow with data of the caller.","severity":"medium","confidence":"high","remediation":"Remove the trigger and make a new one.","revokeUrl":"https://api.slack.com/authentication/rotation","references":["https://docs.slack.dev/workflows/"],"matchers":[{"kind":"pattern","variants":[{"source":"hooks\\\\.slack\\\\.com/(?:workflows|triggers)/(?<secret>[A-Z0-9]{9,13}/(?:[A-Z0-9]{9,13}/)?[0-9]{10,20}/[0-9A-Za-z]{24,40})","ignoreCase":false,"anchor":{"literals":[{"text":"hooks.slack.com/workflow","ignoreCase":false},{"text":"hooks.slack.com/triggers","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"reach":115,"unbounded":false}],"publicPrefixes":[],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2f-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"square-access-token","provider":"square","providerName":"Square","name":"Square access token","description":"Reads and moves money of an account.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://developer.squareup.com/apps","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"sq0atp-[\\\\w-]{22}","ignoreCase":false,"anchor":{"literals":[{"text":"sq0atp-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":22},"reach":29,"unbounded":false}],"publicPrefixes":["sq0atp-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"square-oauth-secret","provider":"square","providerName":"Square","name":"Square OAuth secret","description":"Authenticates as an application.","severity":"high","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://developer.squareup.com/apps","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"sq0csp-[\\\\w-]{43}","ignoreCase":false,"anchor":{"literals":[{"text":"sq0csp-","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":43},"reach":50,"unbounded":false}],"publicPrefixes":["sq0csp-"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"stripe-secret-key","provider":"stripe","providerName":"Stripe","name":"Stripe secret key","description":"Reads and moves money of an account without limits.","severity":"critical","confidence":"high","remediation":"Roll it in the dashboard, look at the request log, and keep its replacement in a secret store.","revokeUrl":"https://dashboard.stripe.com/apikeys","references":["https://docs.stripe.com/keys"],"matchers":[{"kind":"pattern","variants":[{"source":"sk_live_[0-9A-Za-z]{16,247}","ignoreCase":false,"anchor":{"literals":[{"text":"sk_live_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":16},"reach":255,"unbounded":false}],"publicPrefixes":["sk_live_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"stripe-restricted-key","provider":"stripe","providerName":"Stripe","name":"Stripe restricted key","description":"Reads and moves money of an account within its permissions.","severity":"critical","confidence":"high","remediation":"Roll it in the dashboard, look at the request log, and keep its replacement in a secret store.","revokeUrl":"https://dashboard.stripe.com/apikeys","references":["https://docs.stripe.com/keys"],"matchers":[{"kind":"pattern","variants":[{"source":"rk_live_[0-9A-Za-z]{16,247}","ignoreCase":false,"anchor":{"literals":[{"text":"rk_live_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":16},"reach":255,"unbounded":false}],"publicPrefixes":["rk_live_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"stripe-secret-key-test","provider":"stripe","providerName":"Stripe","name":"Stripe secret key (test mode)","description":"Reads and changes the test data of an account.","severity":"low","confidence":"high","remediation":"Roll it in the dashboard, look at the request log, and keep its replacement in a secret store.","revokeUrl":"https://dashboard.stripe.com/apikeys","references":["https://docs.stripe.com/keys"],"matchers":[{"kind":"pattern","variants":[{"source":"sk_test_[0-9A-Za-z]{16,247}","ignoreCase":false,"anchor":{"literals":[{"text":"sk_test_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":16},"reach":255,"unbounded":false}],"publicPrefixes":["sk_test_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"stripe-restricted-key-test","provider":"stripe","providerName":"Stripe","name":"Stripe restricted key (test mode)","description":"Reads and changes the test data of an account within its permissions.","severity":"low","confidence":"high","remediation":"Roll it in the dashboard, look at the request log, and keep its replacement in a secret store.","revokeUrl":"https://dashboard.stripe.com/apikeys","references":["https://docs.stripe.com/keys"],"matchers":[{"kind":"pattern","variants":[{"source":"rk_test_[0-9A-Za-z]{16,247}","ignoreCase":false,"anchor":{"literals":[{"text":"rk_test_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":16},"reach":255,"unbounded":false}],"publicPrefixes":["rk_test_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"stripe-webhook-secret","provider":"stripe","providerName":"Stripe","name":"Stripe webhook signing secret","description":"Signs webhook events, so that its holder can forge them.","severity":"medium","confidence":"high","remediation":"Roll the secret of the endpoint in the dashboard.","revokeUrl":"https://dashboard.stripe.com/apikeys","references":["https://docs.stripe.com/webhooks"],"matchers":[{"kind":"pattern","variants":[{"source":"whsec_[0-9A-Za-z]{32,64}","ignoreCase":false,"anchor":{"literals":[{"text":"whsec_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9A-Za-z","min":32},"reach":70,"unbounded":false}],"publicPrefixes":["whsec_"],"boundary":{"left":"0-9A-Za-z","right":"0-9A-Za-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"supabase-access-token","provider":"supabase","providerName":"Supabase","name":"Supabase access token","description":"Manages the projects of its owner.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://supabase.com/dashboard/account/tokens","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"sbp_[0-9a-f]{40}","ignoreCase":false,"anchor":{"literals":[{"text":"sbp_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"0-9a-f","min":40},"reach":44,"unbounded":false}],"publicPrefixes":["sbp_"],"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"supabase-secret-key","provider":"supabase","providerName":"Supabase","name":"Supabase secret key","description":"Reads and writes the data of a project past its row policies.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://supabase.com/dashboard/account/tokens","references":["https://supabase.com/docs/guides/api/api-keys"],"matchers":[{"kind":"pattern","variants":[{"source":"sb_secret_[\\\\w-]{22}_[\\\\w-]{8}","ignoreCase":false,"anchor":{"literals":[{"text":"sb_secret_","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":31},"reach":41,"unbounded":false}],"publicPrefixes":["sb_secret_"],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"telegram-bot-token","provider":"telegram","providerName":"Telegram","name":"Telegram bot token","description":"Reads and writes as a bot.","severity":"medium","confidence":"high","remediation":"Revoke it by /revoke in BotFather.","references":["https://core.telegram.org/bots/features#botfather"],"matchers":[{"kind":"pattern","variants":[{"source":"(?<=(?<head>[0-9]{8,10})):AA[\\\\w-]{33}","ignoreCase":false,"anchor":{"literals":[{"text":":AA","ignoreCase":false}]},"lead":{"kind":"behind","width":10},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":33},"reach":36,"unbounded":false}],"publicPrefixes":[],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"terraform-api-token","provider":"terraform","providerName":"HCP Terraform","name":"HCP Terraform API token","description":"Reads state and runs plans of an organisation, with their secrets.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://app.terraform.io/app/settings/tokens","references":["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],"matchers":[{"kind":"pattern","variants":[{"source":"[0-9A-Za-z]{14}\\\\.atlasv1\\\\.[\\\\w-]{60,70}","ignoreCase":false,"anchor":{"literals":[{"text":".atlasv1.","ignoreCase":false}]},"lead":{"kind":"fixed","width":14},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":60},"reach":79,"unbounded":false}],"publicPrefixes":[],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"twilio-auth-token","provider":"twilio","providerName":"Twilio","name":"Twilio auth token","description":"Acts as the account without limits.","severity":"critical","confidence":"medium","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","revokeUrl":"https://console.twilio.com/","references":["https://www.twilio.com/docs/iam/api"],"matchers":[{"kind":"contextual","words":[{"text":"twilio","ignoreCase":true}],"value":{"source":"[0-9a-f]{32}","ignoreCase":false,"reach":32},"within":64,"boundary":{"left":"0-9A-Za-z","right":"0-9a-f"},"checks":[{"check":"placeholder"}],"publicPrefixes":[]}],"origin":"builtin"},{"id":"url-credentials","provider":"url","providerName":"Addresses with credentials","name":"Credentials in an address","description":"Signs in to the service that the address names.","severity":"high","confidence":"high","remediation":"Change the password at the service that the address names, and read it from the environment or a secret store.","references":["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],"matchers":[{"kind":"structured","structure":"url-credentials","anchors":[{"text":"://","ignoreCase":false}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"url-connection-string","provider":"url","providerName":"Addresses with credentials","name":"Password in a connection string","description":"Signs in to the database or service that the string names.","severity":"high","confidence":"high","remediation":"Change the password at the service that the address names, and read it from the environment or a secret store.","references":["https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax"],"matchers":[{"kind":"structured","structure":"connection-string","anchors":[{"text":"password","ignoreCase":true},{"text":"pwd","ignoreCase":true},{"text":"accountkey","ignoreCase":true},{"text":"sharedaccesskey","ignoreCase":true}],"only":[],"checks":[]}],"origin":"builtin"},{"id":"vault-service-token","provider":"vault","providerName":"HashiCorp Vault","name":"Vault service token","description":"Reads secrets within its policies.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"hvs\\\\.[\\\\w-]{90,120}","ignoreCase":false,"anchor":{"literals":[{"text":"hvs.","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":64},"reach":124,"unbounded":false}],"publicPrefixes":["hvs."],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"},{"id":"vault-batch-token","provider":"vault","providerName":"HashiCorp Vault","name":"Vault batch token","description":"Reads secrets within its policies until it expires.","severity":"critical","confidence":"high","remediation":"Revoke it, look for its use in the logs of the account, and keep its replacement in a secret store.","references":[],"matchers":[{"kind":"pattern","variants":[{"source":"hvb\\\\.[\\\\w-]{138,300}","ignoreCase":false,"anchor":{"literals":[{"text":"hvb.","ignoreCase":false}]},"lead":{"kind":"fixed","width":0},"follows":{"class":"\\\\x2d0-9A-Z_a-z","min":64},"reach":304,"unbounded":false}],"publicPrefixes":["hvb."],"boundary":{"left":"0-9A-Za-z","right":"\\\\x2d0-9A-Z_a-z"},"checks":[{"check":"placeholder"}]}],"origin":"builtin"}]`;
var builtinTestsJson = () => `[{"ruleId":"adafruit-io-key","isPathRule":false,"examples":[{"marked":"<add key=\\"adafruit_io_k\\" value=\\"\u27EAaio\u2016_V3oJijfEQbBWinSMizSRrMOQVneu\u27EB\\" />","place":{"file":"rules/adafruit.yml","line":13,"column":9},"also":[]},{"marked":"export ADAFRUIT_IO_K=\u27EAaio\u2016_VQNCFCxReTA4RmappI9S7qXXlHsx\u27EB","place":{"file":"rules/adafruit.yml","line":14,"column":9},"also":[]},{"marked":"{\\"adafruit_io_k\\": \\"\u27EAaio\u2016_jSAPPc8RORYmkFhjfMlgU7DZwMXL\u27EB\\"}","place":{"file":"rules/adafruit.yml","line":15,"column":9},"also":[]}],"negatives":[{"marked":"aio\u2016_xxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/adafruit.yml","line":17,"column":9},"check":"placeholder"},{"marked":"xaio\u2016_V3oJijfEQbBWinSMizSRrMOQVneu","place":{"file":"rules/adafruit.yml","line":19,"column":9},"check":"boundary"}]},{"ruleId":"anthropic-api-key","isPathRule":false,"examples":[{"marked":"export ANTHROPIC_API_KEY=\u27EAsk-an\u2016t-api03-e8iBUrhkWF0V0UAmKS90YC0RA4tr5pO8mfN8mG7R9gStV6qjVLI3l1lpbmU5NTEP3PMip8eaP0fbCJ5DsXxYEE1fm80qIAA\u27EB","place":{"file":"rules/anthropic.yml","line":17,"column":9},"also":[]},{"marked":"{\\"anthropic_api_key\\": \\"\u27EAsk-an\u2016t-api03-DgptNz3KWPsiCgQ0R8SptOtsI4ucc4EQsQQt5HZajxzX3DiRvT-QjE3hWKenT_BplsGI2bbPOf1X7mu42xPh8AK_KTKsgAA\u27EB\\"}","place":{"file":"rules/anthropic.yml","line":18,"column":9},"also":[]},{"marked":"anthropic_api_key: \u27EAsk-an\u2016t-api03-M3faVZBL6Vqlj9SrlaWh9xMXksLuG-3O0ifbYfxFuMFYsgorUcmqNmou6CNUKVD5PBjS0k2zCjT7lpI65g0uZpWGce2KfAA\u27EB","place":{"file":"rules/anthropic.yml","line":19,"column":9},"also":[]}],"negatives":[{"marked":"sk-an\u2016t-api03-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA","place":{"file":"rules/anthropic.yml","line":21,"column":9},"check":"placeholder"}]},{"ruleId":"anthropic-admin-key","isPathRule":false,"examples":[{"marked":"export ANTHROPIC_ADMIN_KEY=\u27EAsk-an\u2016t-admin01-1a4vijYBTMqq6pjxkFyvODaOKyuwcbgdLMfOsw7IoIzScwAw6znJ6CIaj-FSB_Rm7kFvaFFqsaLguXOPy22FP7LHRQLuNAA\u27EB","place":{"file":"rules/anthropic.yml","line":36,"column":9},"also":[]},{"marked":"{\\"anthropic_admin_key\\": \\"\u27EAsk-an\u2016t-admin01-aBWPU9sWuNLmXBGE-B1pZISHWG3qsWfuaa6qPtX0CssxFpLA-c0rNmypEZPpCh52EyJuGdtEjQmTFF6qX0oxMEp4rSUK5AA\u27EB\\"}","place":{"file":"rules/anthropic.yml","line":37,"column":9},"also":[]},{"marked":"anthropic_admin_key: \u27EAsk-an\u2016t-admin01-ncRH_UGsNSbAPz_3Ecw1O6YnxoLNexz01hJlbeuvm-FpWsd-S-TkiMb9Qwtf7adIS0iAZiIe6qU4jp2ytscE5CNsZYyPHAA\u27EB","place":{"file":"rules/anthropic.yml","line":38,"column":9},"also":[]}],"negatives":[{"marked":"sk-an\u2016t-admin01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA","place":{"file":"rules/anthropic.yml","line":40,"column":9},"check":"placeholder"}]},{"ruleId":"anthropic-oauth-token","isPathRule":false,"examples":[{"marked":"export ANTHROPIC_OAUTH=\u27EAsk-an\u2016t-oat01-UocnX-LqExZrtQtG7E-vb5hEwWBcF8ae5ui4mAB05jfvKZG8kVu7EWTKq06CBNZYFYJYW2hReSyLqGZXFR0FwTJEWsVfwAA\u27EB","place":{"file":"rules/anthropic.yml","line":55,"column":9},"also":[]},{"marked":"{\\"anthropic_oauth\\": \\"\u27EAsk-an\u2016t-oat01-KUryDYFiQhWosqmltxgE2rdR1bT7KHGF_9nc-LHd_2J9M7bVBeOKyBlS5cxvy4cK3Xls0UldGAZG2LMfuOnu2F6feef7JAA\u27EB\\"}","place":{"file":"rules/anthropic.yml","line":56,"column":9},"also":[]}],"negatives":[{"marked":"sk-an\u2016t-oat01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAA","place":{"file":"rules/anthropic.yml","line":58,"column":9},"check":"placeholder"}]},{"ruleId":"atlassian-api-token","isPathRule":false,"examples":[{"marked":"export ATLASSIAN_API_TOKEN=\u27EAATA\u2016TT3KMCR4Bg4Y0Yf74lDY5AlQGIK30XZaIGsNLZLI2QhyEk2y4-y9qRO5x_VSejKaMmQoojcKwD6fKbMh46OyVmId9L-njmILGqL3MuE1TJilNqHj9kgXNMuajXnhKjMp2g6nr5TwXElaC7a3YAmPbtr46RDpxjXcBpKkcv4geGZQW=FDA8E278\u27EB","place":{"file":"rules/atlassian.yml","line":17,"column":9},"also":[]},{"marked":"{\\"atlassian_api_token\\": \\"\u27EAATA\u2016TT3aiZce96jjUiXxs9bZ6yKhpFw636PaeuUGIzLfG6irK7gaLSZM6d-5FNQers6vzLVouHzPgXbzs2dkRHtail7c0u15U8RUSeE-5W3zMKupyHayApvBFg0DYUHlLM0MuiVpWavqEPfSTnHb8Muo2ddLtGrILkAgeCV6vsPaXkC2D=6E770F25\u27EB\\"}","place":{"file":"rules/atlassian.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"ATA\u2016TT3KMCR4Bg4Y0Yf74lDY5AlQGIK30XZaIGsNLZLI2QhyEk2y4-y9qRO5x_VSejKaMmQoojcKwD6fKbMh46OyVmId9L-njmILGqL3MuE1TJilNqHj9kgXNMuajXnhKjMp2g6nr5TwXElaC7a3YAmPbtr46RDpxjXcBpKkcv4geGZQW=FDA8E270","place":{"file":"rules/atlassian.yml","line":20,"column":9},"check":"checksum"}]},{"ruleId":"atlassian-access-token","isPathRule":false,"examples":[{"marked":"export ATLASSIAN_ACCESS_TOKEN=\u27EAATC\u2016TT3M-lanSuZM2k0BB0q6xtxQkDqsvAvqiR7rECAKAS7D3IcBNLxtVRvHfMcy0jk2hMnhWBp-r2RaLiRjGiqDytpDZhFvDsBOdf5wmetSZn1yI-lwkivGRVaiup86fEMrpwvtpuhAk_pa5uQ6CfOWfm88Y34mzYhIwcImMqZjkK1yG=44A035E0\u27EB","place":{"file":"rules/atlassian.yml","line":35,"column":9},"also":[]},{"marked":"{\\"atlassian_access_token\\": \\"\u27EAATC\u2016TT35ITQ4oMvXRYjfPa2XqLM3JPVys6YdYPZnjz9_PktGY8PpPNFLl358AXSkKz1e2WM40iQG7VLHdEJBJhkoOn1Tifa77mVUa-KTWB1s5MibfJMqWTJOdyZrH3911cOtA8fJPF5TNvyKDCHKwZI-saR5nxZoNlSNS4OHEdEIoWBfG=8C3A233E\u27EB\\"}","place":{"file":"rules/atlassian.yml","line":36,"column":9},"also":[]}],"negatives":[{"marked":"ATC\u2016TT3M-lanSuZM2k0BB0q6xtxQkDqsvAvqiR7rECAKAS7D3IcBNLxtVRvHfMcy0jk2hMnhWBp-r2RaLiRjGiqDytpDZhFvDsBOdf5wmetSZn1yI-lwkivGRVaiup86fEMrpwvtpuhAk_pa5uQ6CfOWfm88Y34mzYhIwcImMqZjkK1yG=44A035E1","place":{"file":"rules/atlassian.yml","line":38,"column":9},"check":"checksum"}]},{"ruleId":"atlassian-bitbucket-app-password","isPathRule":false,"examples":[{"marked":"export BITBUCKET_SIGN_IN=\u27EAATB\u2016BFxgcmu2Sm5ClCYs8sjVxATXq3D52896F\u27EB","place":{"file":"rules/atlassian.yml","line":53,"column":9},"also":[]},{"marked":"{\\"bitbucket_sign_in\\": \\"\u27EAATB\u2016Bdw05rYsS9DLD2395ZBrPiyJ56EF846F2\u27EB\\"}","place":{"file":"rules/atlassian.yml","line":54,"column":9},"also":[]}],"negatives":[{"marked":"ATB\u2016BFxgcmu2Sm5ClCYs8sjVxATXq3D528960","place":{"file":"rules/atlassian.yml","line":56,"column":9},"check":"checksum"}]},{"ruleId":"atlassian-api-token-legacy","isPathRule":false,"examples":[{"marked":"JIRA_API_TOKEN=\u27EAlbwxc3dmtdtq\u2016vq27zy7ua62f\u27EB","place":{"file":"rules/atlassian.yml","line":72,"column":9},"also":[]},{"marked":"confluence:\\n  user: bot@acme.invalid\\n  token: \u27EAtz5akskcf3bo\u2016czk9o4jxebaf\u27EB","place":{"file":"rules/atlassian.yml","line":73,"column":9},"also":[]}],"negatives":[{"marked":"jira_token: abcdefghij1234567890abcd","place":{"file":"rules/atlassian.yml","line":75,"column":9},"check":"placeholder"},{"marked":"JIRA_TOKEN=issuetypeschemecontrfeed","place":{"file":"rules/atlassian.yml","line":77,"column":9},"check":"charset"}]},{"ruleId":"atlassian-data-center-token","isPathRule":false,"examples":[{"marked":"JIRA_PAT=\u27EANDM0NjI0NTY5ODgyOnVI\u2016aZIXERQXvNlx3FAny5b0s/e4\u27EB","place":{"file":"rules/atlassian.yml","line":92,"column":9},"also":[]},{"marked":"confluence_token: \\"\u27EANDc4NjM4MzQ3Njk4Or1T\u2016TfZ7y7P6xQTGYoYyuNjExoJR\u27EB\\"","place":{"file":"rules/atlassian.yml","line":93,"column":9},"also":[]}],"negatives":[{"marked":"JIRA_PAT=Mxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/atlassian.yml","line":95,"column":9},"check":"placeholder"}]},{"ruleId":"atlassian-bitbucket-data-center-token","isPathRule":false,"examples":[{"marked":"export BITBUCKET_TOKEN=\u27EABBD\u2016C-MTI0NjA0NDMyODkzOq4bZrJX7CsTBvINdGDKhzvds73k\u27EB","place":{"file":"rules/atlassian.yml","line":109,"column":9},"also":[]},{"marked":"{\\"bitbucket_token\\": \\"\u27EABBD\u2016C-NjIyMzU0MjA1ODA5Oj8OBAcmY0VaV6MUEHREuhiKTQ5T\u27EB\\"}","place":{"file":"rules/atlassian.yml","line":110,"column":9},"also":[]}],"negatives":[{"marked":"BBD\u2016C-Mxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/atlassian.yml","line":112,"column":9},"check":"placeholder"}]},{"ruleId":"aws-access-key-id","isPathRule":false,"examples":[{"marked":"export AWS_KEY_ID=\u27EAAK\u2016IAL7ZQOPRG2FDFKYI6\u27EB","place":{"file":"rules/aws.yml","line":18,"column":9},"also":[]},{"marked":"{\\"aws_key_id\\": \\"\u27EAAK\u2016IANKOUD2A53R44WFDY\u27EB\\"}","place":{"file":"rules/aws.yml","line":19,"column":9},"also":[]},{"marked":"aws_key_id: \u27EAAK\u2016IAONC5YPMLXQKBLXDZ\u27EB","place":{"file":"rules/aws.yml","line":20,"column":9},"also":[]},{"marked":"[default]\\naws_access_key_id = \u27EAAS\u2016IANMWSIO2CH5BBY7JH\u27EB\\nregion = eu-west-1","place":{"file":"rules/aws.yml","line":21,"column":9},"also":[]}],"negatives":[{"marked":"AK\u2016IAIOSFODNN7EXAMPLE","place":{"file":"rules/aws.yml","line":23,"column":9},"check":"placeholder"},{"marked":"AK\u2016IAXXXXXXXXXXXXXXXX","place":{"file":"rules/aws.yml","line":25,"column":9},"check":"placeholder"},{"marked":"xAK\u2016IAL7ZQOPRG2FDFKYI6","place":{"file":"rules/aws.yml","line":27,"column":9},"check":"boundary"}]},{"ruleId":"aws-secret-access-key","isPathRule":false,"examples":[{"marked":"[default]\\naws_access_key_id = AK\u2016IAL7ZQOPRG2FDFKYI6\\naws_secret_access_key = \u27EAJumvy0aM09BxmkC+vR\u2016W1Hz9J6mzaxNVQgUadfZXM\u27EB","place":{"file":"rules/aws.yml","line":49,"column":9},"also":["aws-access-key-id"]},{"marked":"{\\"id\\": \\"AK\u2016IANKOUD2A53R44WFDY\\", \\"s\\": \\"\u27EA9/iGJ+4jBypbaeoG1g\u20165wLVNrv9U7uIVAYAbgrShp\u27EB\\"}","place":{"file":"rules/aws.yml","line":51,"column":9},"also":["aws-access-key-id"]},{"marked":"AWS_SECRET_ACCESS_KEY=\u27EA5u+kiHoep/MappZ/L2\u2016HA8axu0/39eg3Z6kYrNf7B\u27EB","place":{"file":"rules/aws.yml","line":53,"column":9},"also":[]},{"marked":"secretAccessKey: \\"\u27EAxmzk9XZiD+4HDNKawT\u2016LrfMqoSwO1VGTbhOqUfrSz\u27EB\\"","place":{"file":"rules/aws.yml","line":54,"column":9},"also":[]}],"negatives":[{"marked":"aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLE\u2016KEY","place":{"file":"rules/aws.yml","line":56,"column":9},"check":"placeholder"},{"marked":"the digest oVsCUkTUQ7FWymqpaWiE\u2016syd0AfU+cec+6dvqtJHD alone","place":{"file":"rules/aws.yml","line":58,"column":9},"check":"pair"}]},{"ruleId":"aws-session-token","isPathRule":false,"examples":[{"marked":"AWS_SESSION_TOKEN=\u27EAIQoJb3\u2016JpZ2luFLsqAw0e1ZbQYFjBKfdrcbUMIS1/kKRl5ph5KaGqte64YbjIrGW2CiZl9xQXAnEI5Xy9TftWXbJDk0HzG1xS47xHVTw6lIwGZdbojPFy/PGHB4qT2C2OlT8xyfIGr0S2eTUdJ7+scNSb3TteeRs7fj/O67B0l68FaGsQxn060q9mwhtG1ICXreXBFPzIIb07YmoFL6lP7uaroAk6pz4sh3EXkMwI3Vz0H5w3hEuyY/0ZuBLB2dBfIaMd5WiUml7od/QEVvcyPazbSqtTqlc36Krl==\u27EB","place":{"file":"rules/aws.yml","line":74,"column":9},"also":[]},{"marked":"\\"SessionToken\\": \\"\u27EAFwoGZX\u2016IvYXdzLqEQI9tAHlUiWQ4T1R7v9MbLX5sVqF2vuSiMUPnhyBy5oMUK2xWk2bm+ZLidSLhqVvo3Ta1Gi/9Zkbt13kBzoXf6IFc3DewRsGsbgX5wFKWq2REAKfOrq6V5HfDYEyTt+Psh/UDrPMG/iEjcRwNiyI1SxgkLPu3b56IGnbyNyIYb9iLXf9nBzEZ9NHAQ1qyLurPMiqiw11wQUuehcoi4pa8knbpGAyjMGYZMyCHefgWvsZJa5HDDzMkUCVq8gmPsQpPpgyMm0DaMdo3p1xAoywReUjCdORvKTUTHU6gN9XXr\u27EB\\"","place":{"file":"rules/aws.yml","line":75,"column":9},"also":[]}],"negatives":[{"marked":"aws_session_token = IQoJb3\u2016JpZ2luxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/aws.yml","line":77,"column":9},"check":"placeholder"}]},{"ruleId":"aws-bedrock-api-key","isPathRule":false,"examples":[{"marked":"const client = connect('\u27EAAB\u2016SKMJFWqq1jiPeFcQk9VRC2ks3rpThTx8TRNYYoVNGhkFzMBnjNxhWfwX+nKGKSSxa/Bp9GseWN6w5CYWHxMIp22S4TffNMt8jfXmKdIZLlxHlf9q\u27EB');","place":{"file":"rules/aws.yml","line":91,"column":9},"also":[]},{"marked":"The token is \u27EAAB\u2016SKKvTNwB9+2LwT8Te80SATV5t5RYp/nq0B/4+8GQ1D0h80VzEsXfaM1LfhsdAGBgW/ukahV1TMpvCKixYYjEgDbR5wOb2X64VkcfEwS3OVA0ZzQ9\u27EB and works since Monday.","place":{"file":"rules/aws.yml","line":92,"column":9},"also":[]},{"marked":"AWS_BEDROCK_API_KEY=\\"\u27EAAB\u2016SKBfcCj+rJVizK9LmaeAbq33Rep0Eo9Uj4umZO2c9B582lLWZmNKaKSV+QnMU/N4NQt5JUgiK02N+nv7eHFpr8dbwPE2nAlINXyxGcaIb4s81L3r\u27EB\\"  # for the nightly job","place":{"file":"rules/aws.yml","line":93,"column":9},"also":[]}],"negatives":[{"marked":"AWS_BEDROCK_API_KEY=AB\u2016SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/aws.yml","line":95,"column":9},"check":"placeholder"},{"marked":"xAB\u2016SKMJFWqq1jiPeFcQk9VRC2ks3rpThTx8TRNYYoVNGhkFzMBnjNxhWfwX+nKGKSSxa/Bp9GseWN6w5CYWHxMIp22S4TffNMt8jfXmKdIZLlxHlf9q","place":{"file":"rules/aws.yml","line":97,"column":9},"check":"boundary"}]},{"ruleId":"aws-bedrock-api-key-short","isPathRule":false,"examples":[{"marked":"BEDROCK=\u27EAbedrock-\u2016api-key-YmVkcm9jay5hbWF6b25hd3MuY29taRO1gtXnczEnPRT9zkOHYBCmsuOlqVN3Bt6Qg14SuBLhpiG4/nObqy0SbdU3NReQP+kFlg5viTyJch0uyeIBwR1VDBXA5m7ieIKvZ8U42VQvtQEFSKF5Qhx0xR0hSgu1V8hUQ2z9Q2hLda+1BU4ZBee8KFpHB/YWDFi4cs6V/H+zMo/gXClGVtS0G6mRlcGDDwSjb/IbicC40MF4pWZ04onnzq+r1kO0y4LFVRfssLFTVGv5qzjkuD4K7ZL0RSYlwfVW+VQFqJFmytAh+brUsS0/qoO/lzKsTk1kv/rlKChO\u27EB","place":{"file":"rules/aws.yml","line":112,"column":9},"also":[]}],"negatives":[]},{"ruleId":"bare-token","isPathRule":false,"examples":[{"marked":"# Access tok\u2016ens\\n\\nfor the old server\\n\\n\u27EAZk3mVx92Lp\u2016Tb7RwN4cQ8\u27EB\\n","place":{"file":"rules/bare.yml","line":16,"column":9},"also":[]},{"marked":"my PAT: \u27EAx9-Qz2mVrKp\u201683kLdT0Wb\u27EB","place":{"file":"rules/bare.yml","line":17,"column":9},"also":[]}],"negatives":[{"marked":"Access tok\u2016ens\\n\\nThisIsAClassNameForRequests\\n","place":{"file":"rules/bare.yml","line":19,"column":9},"check":"naturalness"},{"marked":"Access tok\u2016ens\\n\\n1b4e28ba-2fa1-11d2-883f-0016d3cca427\\n","place":{"file":"rules/bare.yml","line":20,"column":9},"check":"pattern"}]},{"ruleId":"credential-file-netrc","isPathRule":false,"examples":[{"marked":"mach\u2016ine git.acme.invalid login bot password \u27EAMFsCAkYa2k0bnI\u27EB","place":{"file":"rules/credential-files.yml","line":14,"column":9},"also":[]},{"marked":"mach\u2016ine api.acme.invalid\\n  login svc\\n  password \u27EAwhVlMAfSxWhlXN\u27EB\\n","place":{"file":"rules/credential-files.yml","line":15,"column":9},"also":[]}],"negatives":[{"marked":"mach\u2016ine git.acme.invalid login bot password YOUR_PASSWORD","place":{"file":"rules/credential-files.yml","line":17,"column":9},"check":"reference"}]},{"ruleId":"credential-file-npmrc","isPathRule":false,"examples":[{"marked":"//npm.acme.invalid/:_auth\u2016Token=\u27EA81024536-78ef-45b9-adae-f94360cdf8cb\u27EB","place":{"file":"rules/credential-files.yml","line":30,"column":9},"also":[]},{"marked":"_au\u2016th = \\"\u27EAY2k6TUl1bkhueFBla3pF\u27EB\\"\\nemail=ci@acme.invalid","place":{"file":"rules/credential-files.yml","line":31,"column":9},"also":[]},{"marked":"//npm.acme.invalid/:_pass\u2016word=\u27EAeVl4cHdYVHlGSUhUUWFT\u27EB","place":{"file":"rules/credential-files.yml","line":32,"column":9},"also":[]}],"negatives":[{"marked":"//npm.acme.invalid/:_auth\u2016Token=\${NPM_TOKEN}","place":{"file":"rules/credential-files.yml","line":34,"column":9},"check":"reference"}]},{"ruleId":"credential-file-docker","isPathRule":false,"examples":[{"marked":"{\\"aut\u2016hs\\": {\\"registry.acme.invalid\\": {\\"auth\\": \\"\u27EAY2k6TUl1bkhueFBla3pF\u27EB\\"}}}","place":{"file":"rules/credential-files.yml","line":47,"column":9},"also":[]},{"marked":"{\\n  \\"aut\u2016hs\\": {\\n    \\"registry.acme.invalid\\": { \\"identitytoken\\": \\"\u27EAV9UR9DpNXYyNEr9yqn2vKfgEKXH0DHiMbcP2jD5k\u27EB\\" }\\n  }\\n}","place":{"file":"rules/credential-files.yml","line":48,"column":9},"also":[]}],"negatives":[{"marked":"{\\"aut\u2016hs\\": {\\"registry.acme.invalid\\": {\\"auth\\": \\"bm9jb2xvbmhlcmU=\\"}}}","place":{"file":"rules/credential-files.yml","line":50,"column":9},"check":"structure"}]},{"ruleId":"databricks-access-token","isPathRule":false,"examples":[{"marked":"<add key=\\"databricks_access_t\\" value=\\"\u27EAdap\u2016i78f8604b68c6e0bac90bb0117251739f\u27EB\\" />","place":{"file":"rules/databricks.yml","line":13,"column":9},"also":[]},{"marked":"export DATABRICKS_ACCESS_T=\u27EAdap\u2016i1d0c107d50d51052c02cdd1490e62ea4\u27EB","place":{"file":"rules/databricks.yml","line":14,"column":9},"also":[]},{"marked":"{\\"databricks_access_t\\": \\"\u27EAdap\u2016iaed4f5c14a920fe427b03bf52475e428\u27EB\\"}","place":{"file":"rules/databricks.yml","line":15,"column":9},"also":[]}],"negatives":[{"marked":"dap\u2016i00000000000000000000000000000000","place":{"file":"rules/databricks.yml","line":17,"column":9},"check":"placeholder"},{"marked":"xdap\u2016i78f8604b68c6e0bac90bb0117251739f","place":{"file":"rules/databricks.yml","line":19,"column":9},"check":"boundary"}]},{"ruleId":"digitalocean-access-token","isPathRule":false,"examples":[{"marked":"{\\"digitalocean_access_t\\": \\"\u27EAdop\u2016_v1_bd62fc3d9750cf557d10d7deae1e35236c22e00c4085d2d3f7645af7f070f263\u27EB\\"}","place":{"file":"rules/digitalocean.yml","line":14,"column":9},"also":[]},{"marked":"digitalocean_access_t: \u27EAdop\u2016_v1_6ad3c5ed628e4414504abb6e748d0ebc46f4686dd829821d70ba992399e08af7\u27EB","place":{"file":"rules/digitalocean.yml","line":15,"column":9},"also":[]},{"marked":"const client = connect('\u27EAdop\u2016_v1_19cb895f697f3db2b88e2892f46443be4565a7651ae324d2d19816cc10c6c489\u27EB');","place":{"file":"rules/digitalocean.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"dop\u2016_v1_0000000000000000000000000000000000000000000000000000000000000000","place":{"file":"rules/digitalocean.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xdop\u2016_v1_bd62fc3d9750cf557d10d7deae1e35236c22e00c4085d2d3f7645af7f070f263","place":{"file":"rules/digitalocean.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"digitalocean-oauth-token","isPathRule":false,"examples":[{"marked":"export DIGITALOCEAN_OAUTH_T=\u27EAdoo\u2016_v1_49a0e73b8f86a068b981d79eb5cd35f27175cfa1c9bda4879702017ac4577da1\u27EB","place":{"file":"rules/digitalocean.yml","line":32,"column":9},"also":[]},{"marked":"{\\"digitalocean_oauth_t\\": \\"\u27EAdoo\u2016_v1_2beb13dc29c491340d4bfb8e765ecbab9d38b40de35489f6db799151ab47752a\u27EB\\"}","place":{"file":"rules/digitalocean.yml","line":33,"column":9},"also":[]},{"marked":"digitalocean_oauth_t: \u27EAdoo\u2016_v1_df9ce97a902055bb39f1718ff1baf01d7fbf86db65eb3e3ba9376f459b92c417\u27EB","place":{"file":"rules/digitalocean.yml","line":34,"column":9},"also":[]}],"negatives":[{"marked":"doo\u2016_v1_0000000000000000000000000000000000000000000000000000000000000000","place":{"file":"rules/digitalocean.yml","line":36,"column":9},"check":"placeholder"},{"marked":"xdoo\u2016_v1_49a0e73b8f86a068b981d79eb5cd35f27175cfa1c9bda4879702017ac4577da1","place":{"file":"rules/digitalocean.yml","line":38,"column":9},"check":"boundary"}]},{"ruleId":"digitalocean-refresh-token","isPathRule":false,"examples":[{"marked":"digitalocean_refresh_t: \u27EAdor\u2016_v1_2c7e27b98d1a6b7178ad61f2aeef3fda3599eb1e132a4ec92d76c1cf6c8ccf2f\u27EB","place":{"file":"rules/digitalocean.yml","line":50,"column":9},"also":[]},{"marked":"const client = connect('\u27EAdor\u2016_v1_d15a983d4a76a34db15026c8703b04e4299848f10dab59e03ac43b14d586cf1f\u27EB');","place":{"file":"rules/digitalocean.yml","line":51,"column":9},"also":[]},{"marked":"The token is \u27EAdor\u2016_v1_282a11097bda489c95e21434dc20f620c3260f7f3f681202b20d610fb7c09398\u27EB and works since Monday.","place":{"file":"rules/digitalocean.yml","line":52,"column":9},"also":[]}],"negatives":[{"marked":"dor\u2016_v1_0000000000000000000000000000000000000000000000000000000000000000","place":{"file":"rules/digitalocean.yml","line":54,"column":9},"check":"placeholder"},{"marked":"xdor\u2016_v1_2c7e27b98d1a6b7178ad61f2aeef3fda3599eb1e132a4ec92d76c1cf6c8ccf2f","place":{"file":"rules/digitalocean.yml","line":56,"column":9},"check":"boundary"}]},{"ruleId":"dockerhub-access-token","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAdck\u2016r_pat_w5-bf9LXCLIYzHXmxFAoA7ZQvW6\u27EB\\" https://service.invalid/v1","place":{"file":"rules/dockerhub.yml","line":14,"column":9},"also":[]},{"marked":"<add key=\\"dockerhub_access_t\\" value=\\"\u27EAdck\u2016r_pat_ZFWf2GrA3wrTDL-AEZE0r3R6jzl\u27EB\\" />","place":{"file":"rules/dockerhub.yml","line":15,"column":9},"also":[]},{"marked":"export DOCKERHUB_ACCESS_T=\u27EAdck\u2016r_pat_wIJLnDHwDd3TlKuQ87pTFqCAzU7\u27EB","place":{"file":"rules/dockerhub.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"dck\u2016r_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/dockerhub.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xdck\u2016r_pat_w5-bf9LXCLIYzHXmxFAoA7ZQvW6","place":{"file":"rules/dockerhub.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"dockerhub-organization-token","isPathRule":false,"examples":[{"marked":"The token is \u27EAdck\u2016r_oat_s3K-63J0phey84MiKg3abi-fIlbowdpZ\u27EB and works since Monday.","place":{"file":"rules/dockerhub.yml","line":32,"column":9},"also":[]},{"marked":"DOCKERHUB_ORGANIZATION_T=\\"\u27EAdck\u2016r_oat_u8t4Wz-e5yst38fg06bQDrG751wsbXfK\u27EB\\"  # for the nightly job","place":{"file":"rules/dockerhub.yml","line":33,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAdck\u2016r_oat_Oott2EWJe63-OZDGdPTsB1iMqwV9aVsq\u27EB\\" https://service.invalid/v1","place":{"file":"rules/dockerhub.yml","line":34,"column":9},"also":[]}],"negatives":[{"marked":"dck\u2016r_oat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/dockerhub.yml","line":36,"column":9},"check":"placeholder"},{"marked":"xdck\u2016r_oat_s3K-63J0phey84MiKg3abi-fIlbowdpZ","place":{"file":"rules/dockerhub.yml","line":38,"column":9},"check":"boundary"}]},{"ruleId":"doppler-token","isPathRule":false,"examples":[{"marked":"export DOPPLER=\u27EAdp.\u2016pt.GzYqMMg1chED5httUOa56mS9QttNKFU42MbJNqpyAaH\u27EB","place":{"file":"rules/doppler.yml","line":15,"column":9},"also":[]},{"marked":"{\\"doppler\\": \\"\u27EAdp.\u2016st.prd.zBjSTturPE5YZULDd7fmEa0749JX1itLUc08blhrmJI\u27EB\\"}","place":{"file":"rules/doppler.yml","line":16,"column":9},"also":[]},{"marked":"doppler: \u27EAdp.\u2016ct.4acs51YUkWSvnSMHiqZCPckU9I8JqF7JyTWWVagLptf\u27EB","place":{"file":"rules/doppler.yml","line":17,"column":9},"also":[]}],"negatives":[{"marked":"dp.\u2016pt.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/doppler.yml","line":19,"column":9},"check":"placeholder"}]},{"ruleId":"figma-access-token","isPathRule":false,"examples":[{"marked":"figma_access_t: \u27EAfig\u2016d_bkj_E1lOSOk8cYaVDGvl_h03fI05U4CVvU2UVspm\u27EB","place":{"file":"rules/figma.yml","line":14,"column":9},"also":[]},{"marked":"const client = connect('\u27EAfig\u2016d_oh0ylz3ZdgtiFPEK9_QSLt9s04FixqfGT2VIOiwy\u27EB');","place":{"file":"rules/figma.yml","line":15,"column":9},"also":[]},{"marked":"The token is \u27EAfig\u2016d_LxVEEiH23eYTVcp7YNcESTyIF5oo9i4Fc0nUxMd1\u27EB and works since Monday.","place":{"file":"rules/figma.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"fig\u2016d_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/figma.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xfig\u2016d_bkj_E1lOSOk8cYaVDGvl_h03fI05U4CVvU2UVspm","place":{"file":"rules/figma.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"file-keystore","isPathRule":true,"examples":[{"marked":"any content","place":{"file":"rules/files.yml","line":24,"column":9},"path":"deploy/release.keystore","also":[]}],"negatives":[{"marked":"any content","place":{"file":"rules/files.yml","line":26,"column":9},"check":"pattern","path":"deploy/release.txt"}]},{"ruleId":"gcp-service-account-key","isPathRule":false,"examples":[{"marked":"{\\n  \\"type\\": \\"service_acc\u2016ount\\",\\n  \\"project_id\\": \\"acme-prod\\",\\n  \\"private_key_id\\": \\"492eb10cf7e31e4b1230\u2016313aa81f675e6943044e\\",\\n  \\"private_key\\": \\"\u27EA-----BEG\u2016IN PRIVATE KEY-----\\\\nMC4CAQAwBQYDK2VwBCIEICeOMaxdz7qCR4D/8fDUzlN9u2EehDuVQMPh+xnw3D+Z\\\\n-----END PRIVATE KEY-----\u27EB\\\\n\\",\\n  \\"client_email\\": \\"ci@acme-prod.iam.gserviceaccount.invalid\\"\\n}\\n","place":{"file":"rules/gcp.yml","line":17,"column":9},"also":[]}],"negatives":[]},{"ruleId":"generic-password","isPathRule":false,"examples":[{"marked":"db_passw\u2016ord = \\"\u27EAWinter#2291kx\u27EB\\"","place":{"file":"rules/generic.yml","line":15,"column":9},"also":[]},{"marked":"MYSQL_ROOT_PASSW\u2016ORD=\u27EApq83nvuaz7\u27EB","place":{"file":"rules/generic.yml","line":16,"column":9},"also":[]},{"marked":"spring:\\n  datasource:\\n    passw\u2016ord: \u27EAkd93mzq0ps\u27EB\\n","place":{"file":"rules/generic.yml","line":17,"column":9},"also":[]},{"marked":"define('DB_PASSW\u2016ORD', '\u27EAx8!kQz2mVr\u27EB');","place":{"file":"rules/generic.yml","line":18,"column":9},"also":[]},{"marked":"<passw\u2016ord>\u27EATq7-bbzk29\u27EB</passw\u2016ord>","place":{"file":"rules/generic.yml","line":19,"column":9},"also":[]},{"marked":"let passw\u2016ord: String = \\"\u27EAAb93kzz71q\u27EB\\".to_string();","place":{"file":"rules/generic.yml","line":20,"column":9},"also":[]},{"marked":"{\\"key\\": \\"passw\u2016ord\\", \\"value\\": \\"\u27EAmz83kdq02j\u27EB\\"}","place":{"file":"rules/generic.yml","line":21,"column":9},"also":[]}],"negatives":[{"marked":"passw\u2016ord: process.env.DB_PASSWORD","place":{"file":"rules/generic.yml","line":23,"column":9},"check":"reference"},{"marked":"passw\u2016ord = \\"changeme\\"","place":{"file":"rules/generic.yml","line":24,"column":9},"check":"placeholder"},{"marked":"passw\u2016ord: \\"Please enter your new passphrase\\"","place":{"file":"rules/generic.yml","line":25,"column":9},"check":"naturalness"},{"marked":"passw\u2016ordField = \\"Ab93kzz71q\\"","place":{"file":"rules/generic.yml","line":26,"column":9},"check":"reference"},{"marked":"passw\u2016ord = \\"\${DB_PASSWORD}\\"","place":{"file":"rules/generic.yml","line":27,"column":9},"check":"reference"}]},{"ruleId":"generic-secret","isPathRule":false,"examples":[{"marked":"acme_api_k\u2016ey = \\"\u27EAq8Zk3mVx92LpTb7RwN4c\u27EB\\"","place":{"file":"rules/generic.yml","line":75,"column":9},"also":[]},{"marked":"ACME_SEC\u2016RET=\u27EAf3a9c1d07b2e4865a1c3e5f70b9d2c48\u27EB","place":{"file":"rules/generic.yml","line":76,"column":9},"also":[]},{"marked":"\\"consumerSec\u2016ret\\": \\"\u27EAZp83kQm27xVbL0tYw5Rn\u27EB\\",","place":{"file":"rules/generic.yml","line":77,"column":9},"also":[]},{"marked":"client.SetAuthTok\u2016en(\\"\u27EAb7Qx29LmZp40Tk8RvW3c\u27EB\\")","place":{"file":"rules/generic.yml","line":78,"column":9},"also":[]},{"marked":"deploy --tok\u2016en \u27EA9fKq27ZmXb40LpRw8Tvc\u27EB --yes","place":{"file":"rules/generic.yml","line":79,"column":9},"also":[]},{"marked":"<add key=\\"ApiK\u2016ey\\" value=\\"\u27EAKq27ZmXb40LpRw8Tvc9f\u27EB\\" />","place":{"file":"rules/generic.yml","line":80,"column":9},"also":[]}],"negatives":[{"marked":"tok\u2016en = getAuthenticationToken()","place":{"file":"rules/generic.yml","line":82,"column":9},"check":"reference"},{"marked":"sec\u2016ret: \\"authorization-service\\"","place":{"file":"rules/generic.yml","line":83,"column":9},"check":"naturalness"},{"marked":"api_k\u2016ey = \\"your_api_key_here_1234\\"","place":{"file":"rules/generic.yml","line":84,"column":9},"check":"placeholder"},{"marked":"next_page_tok\u2016en = \\"q8Zk3mVx92LpTb7RwN4c\\"","place":{"file":"rules/generic.yml","line":85,"column":9},"check":"reference"},{"marked":"tok\u2016en: \${{ secrets.GITHUB_TOKEN }}","place":{"file":"rules/generic.yml","line":86,"column":9},"check":"reference"}]},{"ruleId":"generic-unnamed-key","isPathRule":false,"examples":[{"marked":"\\"k\u2016ey\\": \\"\u27EAn2m2X16+q3wfwEJo4Ug1c9y/cOlHI3MPEfZUkjI9gv0=\u27EB\\"","place":{"file":"rules/generic.yml","line":100,"column":9},"also":[]},{"marked":"cipherK\u2016ey = \\"\u27EA5XcStlHLYr3CUN8Guxytcy==\u27EB\\"","place":{"file":"rules/generic.yml","line":101,"column":9},"also":[]}],"negatives":[{"marked":"\\"k\u2016ey\\": \\"foo1\\"","place":{"file":"rules/generic.yml","line":103,"column":9},"check":"length"},{"marked":"\\"k\u2016ey\\": \\"settingsPageTitle\\"","place":{"file":"rules/generic.yml","line":104,"column":9},"check":"naturalness"}]},{"ruleId":"github-pat-classic","isPathRule":false,"examples":[{"marked":"export GITHUB_PAT_CLASSIC=\u27EAgh\u2016p_mavzfVABqZ5YsOOlB1f46RfHk7hp3I4XLQxD\u27EB","place":{"file":"rules/github.yml","line":19,"column":9},"also":[]},{"marked":"{\\"github_pat_classic\\": \\"\u27EAgh\u2016p_LTgK2y3mH3UqtmaFCrvkUb7keKpQPX3vpQJW\u27EB\\"}","place":{"file":"rules/github.yml","line":20,"column":9},"also":[]},{"marked":"github_pat_classic: \u27EAgh\u2016p_NubfuQPk3YWreXGJJ83LhPVhojEH0p1wVhii\u27EB","place":{"file":"rules/github.yml","line":21,"column":9},"also":[]},{"marked":"https:\u2016//user:\u27EAgh\u2016p_LTgK2y3mH3UqtmaFCrvkUb7keKpQPX3vpQJW\u27EB@github.com/acme/app.git","place":{"file":"rules/github.yml","line":22,"column":9},"also":[]}],"negatives":[{"marked":"token=gh\u2016p_mavzfVABqZ5YsOOlB1f46RfHk7hp3I4XLQx0","place":{"file":"rules/github.yml","line":24,"column":9},"check":"checksum"},{"marked":"gh\u2016p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/github.yml","line":26,"column":9},"check":"placeholder"},{"marked":"gh\u2016p_RtTexWmYgJkBCeiwUSZi","place":{"file":"rules/github.yml","line":28,"column":9},"check":"pattern"}]},{"ruleId":"github-pat-fine-grained","isPathRule":false,"examples":[{"marked":"export GITHUB_PAT=\u27EAgit\u2016hub_pat_hevAqQyk28qGh7iRXFLAji_eIGwtXLPByYRJfDhd1PE2vrV4E63L1PTFyCVCgFvPLGocJH1rKLpMDpKTc9\u27EB","place":{"file":"rules/github.yml","line":43,"column":9},"also":[]},{"marked":"{\\"github_pat\\": \\"\u27EAgit\u2016hub_pat_ZNOpbba26jQeWi5zK87uLC_KWcWaQKm5Fj1ChIX3hn5HyDRdnoaxW7vg7OvqRxfwDbI1mInQZa8ByaHAtg\u27EB\\"}","place":{"file":"rules/github.yml","line":44,"column":9},"also":[]},{"marked":"github_pat: \u27EAgit\u2016hub_pat_SYtt9eGMvbElVGNJFKfPdf_tcPjJF2GFOpzd5kBtwE7A9nhiuQi5P6kelCqXDSetltNA7je0r1VVX8SLrZ\u27EB","place":{"file":"rules/github.yml","line":45,"column":9},"also":[]}],"negatives":[{"marked":"gi\u2016thub_pat_XXXXXXXXXXXXXXXXXXXXXX_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX","place":{"file":"rules/github.yml","line":47,"column":9},"check":"placeholder"},{"marked":"gi\u2016thub_pat_J23cESA2nikOgR8QnGEPQp_3O7mod5pMhZ7O9vfPiZNAaYLwYawvsMVgIlVeItS","place":{"file":"rules/github.yml","line":49,"column":9},"check":"pattern"}]},{"ruleId":"github-oauth-token","isPathRule":false,"examples":[{"marked":"export GITHUB_OAUTH_TOKEN=\u27EAgh\u2016o_5oB236TIsvIf33j4ObO634H1jpRmuD4GhkaO\u27EB","place":{"file":"rules/github.yml","line":66,"column":9},"also":[]},{"marked":"{\\"github_oauth_token\\": \\"\u27EAgh\u2016o_pHawIogIKdUJr8nhrKy6rOFacze4rc3Xf6z4\u27EB\\"}","place":{"file":"rules/github.yml","line":67,"column":9},"also":[]},{"marked":"github_oauth_token: \u27EAgh\u2016o_g7udCmYroNdeAm5Jraw8WtJjMpAx122wr1qe\u27EB","place":{"file":"rules/github.yml","line":68,"column":9},"also":[]},{"marked":"https:\u2016//user:\u27EAgh\u2016o_pHawIogIKdUJr8nhrKy6rOFacze4rc3Xf6z4\u27EB@github.com/acme/app.git","place":{"file":"rules/github.yml","line":69,"column":9},"also":[]}],"negatives":[{"marked":"token=gh\u2016o_5oB236TIsvIf33j4ObO634H1jpRmuD4Ghka0","place":{"file":"rules/github.yml","line":71,"column":9},"check":"checksum"},{"marked":"gh\u2016o_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/github.yml","line":73,"column":9},"check":"placeholder"},{"marked":"gh\u2016o_2JcVOmyT6a02Dsw2TR1O","place":{"file":"rules/github.yml","line":75,"column":9},"check":"pattern"}]},{"ruleId":"github-user-to-server-token","isPathRule":false,"examples":[{"marked":"export GITHUB_USER_TO_SERVER_TOKEN=\u27EAgh\u2016u_oxF8U2PyqNvKmXGCrNX6aAx6MNY1pA23xYpQ\u27EB","place":{"file":"rules/github.yml","line":92,"column":9},"also":[]},{"marked":"{\\"github_user_to_server_token\\": \\"\u27EAgh\u2016u_ZFhbuIgOrxdJf3yy0Cu5lkF1vSkahy2dG8EQ\u27EB\\"}","place":{"file":"rules/github.yml","line":93,"column":9},"also":[]},{"marked":"github_user_to_server_token: \u27EAgh\u2016u_xNfAKCYAtPbFr5umT4aIECzPtLW2yx2bJUYB\u27EB","place":{"file":"rules/github.yml","line":94,"column":9},"also":[]},{"marked":"https:\u2016//user:\u27EAgh\u2016u_ZFhbuIgOrxdJf3yy0Cu5lkF1vSkahy2dG8EQ\u27EB@github.com/acme/app.git","place":{"file":"rules/github.yml","line":95,"column":9},"also":[]}],"negatives":[{"marked":"token=gh\u2016u_oxF8U2PyqNvKmXGCrNX6aAx6MNY1pA23xYp0","place":{"file":"rules/github.yml","line":97,"column":9},"check":"checksum"},{"marked":"gh\u2016u_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/github.yml","line":99,"column":9},"check":"placeholder"},{"marked":"gh\u2016u_GVHEmOxwBcnEKLRmyZvl","place":{"file":"rules/github.yml","line":101,"column":9},"check":"pattern"}]},{"ruleId":"github-server-to-server-token","isPathRule":false,"examples":[{"marked":"export GITHUB_SERVER_TO_SERVER_TOKEN=\u27EAgh\u2016s_23u850LugHBR128MkrdiBsvDfaFBBE2J628o\u27EB","place":{"file":"rules/github.yml","line":117,"column":9},"also":[]},{"marked":"{\\"github_server_to_server_token\\": \\"\u27EAgh\u2016s_QoY6I2aP6FUYiw4DldvnudT24xmRL80Nob5B\u27EB\\"}","place":{"file":"rules/github.yml","line":118,"column":9},"also":[]},{"marked":"github_server_to_server_token: \u27EAgh\u2016s_PKeQHxOrr0XwCcQfY10zYegTrwtqSk4cQ0AD\u27EB","place":{"file":"rules/github.yml","line":119,"column":9},"also":[]},{"marked":"https:\u2016//user:\u27EAgh\u2016s_QoY6I2aP6FUYiw4DldvnudT24xmRL80Nob5B\u27EB@github.com/acme/app.git","place":{"file":"rules/github.yml","line":120,"column":9},"also":[]}],"negatives":[{"marked":"token=gh\u2016s_23u850LugHBR128MkrdiBsvDfaFBBE2J6280","place":{"file":"rules/github.yml","line":122,"column":9},"check":"checksum"},{"marked":"gh\u2016s_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/github.yml","line":124,"column":9},"check":"placeholder"},{"marked":"gh\u2016s_HShQk0VDolaMgPFbkS03","place":{"file":"rules/github.yml","line":126,"column":9},"check":"pattern"}]},{"ruleId":"github-installation-token","isPathRule":false,"examples":[{"marked":"export GITHUB_TOKEN=\u27EAgh\u2016s_5817159_eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJnaXRodWIiLCJzdWIiOiJpbnN0YWxsYXRpb246MzE0MTQxOTUiLCJleHAiOjE4OTM0NTYwMDAsImp0aSI6IjE0MzgwYzI4MmQ2ZjIyOTIzZGFkOThlMjhlOTQxYjNlIn0.z3FXA3yQ2reEMJ-7qJAjEfUyuhSPTx0u2nwWSLIaWRen3PNu4148i0i9V3WpeQ1OO1VwNhgEGV-TH2xOVYLF8nAjnU5fxynOwYjuGGtjiVBamLgUb1PaJ5_hk24S1G50GJuFXYYoTtucUzOAdwQ1E1Lsz_qCYDItOKbzmvZNjHLBIoLlgz-jUsnSlQVnFO1t1aqA49VW9HAVnnVeLBBeUgEyY-F39WsQ22Sf5J9IqJ_swBWE7G6mohJ099AfQvHVVKYu6L1L4WwJ5738SsJ4QOfz2XntPqjaZYXZihuucRd_V7TI7NbJEzomJg0rwa4UMY90AUqykVentVeehEO49A\u27EB","place":{"file":"rules/github.yml","line":142,"column":9},"also":[]},{"marked":"{\\"github_token\\": \\"\u27EAgh\u2016s_2242484_eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJnaXRodWIiLCJzdWIiOiJpbnN0YWxsYXRpb246MzYyMTc4MTkiLCJleHAiOjE4OTM0NTYwMDAsImp0aSI6IjI3YWE4NGIxYTFjZjA1ZjM1MThiMjVhNTMyMWJkNjc3In0.z9L_vT4Ul_1HBvEojpagwP9HAGl3TIdMIv_mbI0YN3VjIcjOauItum0H_xNm0PVQ-MPTqyQR4EYGP9pRQoFC1cPilYSbt3xSu5AyksO9nJeDX6R6Xp-I6Ab_FXwYux9HPGoasqKMwcwGMsB57WYn8n0usnHzZhGf1aQAfXf35ulzYBEpKbB9wYO_rptiGJ4j2LtN6IAb_Tme_krvfmInb7P4qap0qCeav41rbfOqT2jCc96pS-IHSfI139caarzAU_y7wU3Pu943jsv3suEhzIlLeVo9HkJf7umsjLqdSNmqjzVUV9wIFrjEpTSpjuk1LCctpTR4Wc3CHadvia5tJw\u27EB\\"}","place":{"file":"rules/github.yml","line":143,"column":9},"also":[]}],"negatives":[{"marked":"gh\u2016s_12345_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/github.yml","line":145,"column":9},"check":"placeholder"}]},{"ruleId":"github-refresh-token","isPathRule":false,"examples":[{"marked":"export GITHUB_REFRESH=\u27EAgh\u2016r_vOn7vWrdkl6bPUqrfzlo0XhBCbjmOWEMLWmqNcHu3ufG9Sq8vYPsPNzJBeipDo5KYRHBYxkJNdH3\u27EB","place":{"file":"rules/github.yml","line":160,"column":9},"also":[]},{"marked":"{\\"github_refresh\\": \\"\u27EAgh\u2016r_bhADENP0v1Ks12YQNR1Uz5lewAfh11AVSUidrQN1W6PiNZVvwArOv6wzZInWEnXdyw8XItvT5qbO\u27EB\\"}","place":{"file":"rules/github.yml","line":161,"column":9},"also":[]}],"negatives":[{"marked":"gh\u2016r_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/github.yml","line":163,"column":9},"check":"placeholder"},{"marked":"gh\u2016r_Zut8wniJh3avTMzI8HEWs6nJBb03GsUrgnZwFJ88VTY0wFVADe","place":{"file":"rules/github.yml","line":165,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-pat","isPathRule":false,"examples":[{"marked":"export GITLAB_PAT=\u27EAglp\u2016at-lv31-QMm77SqUXAc43myMGM6MQpvOjEKdToyOTh5aw8.01.170nx5r4h\u27EB","place":{"file":"rules/gitlab.yml","line":22,"column":9},"also":[]},{"marked":"{\\"gitlab_pat\\": \\"\u27EAglp\u2016at-xFHd78vOENi6kbnm1_rerGM6MQpvOjEKdTo0bnBkOA8.170zdcntd\u27EB\\"}","place":{"file":"rules/gitlab.yml","line":23,"column":9},"also":[]},{"marked":"server_pat: \u27EAglp\u2016at-Y-cecL1xXc_0OMupC0e6\u27EB","place":{"file":"rules/gitlab.yml","line":24,"column":9},"also":[]},{"marked":"const client = connect('\u27EAglp\u2016at-pnb3pZT1nF-uNf_TqSP5\u27EB');","place":{"file":"rules/gitlab.yml","line":25,"column":9},"also":[]}],"negatives":[{"marked":"glp\u2016at-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":27,"column":9},"check":"placeholder"},{"marked":"glp\u2016at-lv31-QMm77SqUXAc43myMGM6MQpvOjEKdToyOTh5aw8.01.170nx5r40","place":{"file":"rules/gitlab.yml","line":29,"column":9},"check":"checksum"}]},{"ruleId":"gitlab-deploy-token","isPathRule":false,"examples":[{"marked":"export GITLAB_DEPLOY_TOKEN=\u27EAgld\u2016t-C6DGdamO9hQ7AyUkyZDcvmM6MQpvOjEKdTo1eWJnbg8.01.170a6upmp\u27EB","place":{"file":"rules/gitlab.yml","line":48,"column":9},"also":[]},{"marked":"{\\"gitlab_deploy_token\\": \\"\u27EAgld\u2016t-alwO4Axd-gzWcy_AyE4d6mM6MQpvOjEKdTo1aDc0eg8.170wvkj3u\u27EB\\"}","place":{"file":"rules/gitlab.yml","line":49,"column":9},"also":[]},{"marked":"gitlab_deploy_token: \u27EAgld\u2016t-fKp-ydYdR2h8Iop9RfC7\u27EB","place":{"file":"rules/gitlab.yml","line":50,"column":9},"also":[]},{"marked":"const client = connect('\u27EAgld\u2016t-Bc5WT4udeQcMfihmk7W5\u27EB');","place":{"file":"rules/gitlab.yml","line":51,"column":9},"also":[]}],"negatives":[{"marked":"gld\u2016t-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":53,"column":9},"check":"placeholder"},{"marked":"gld\u2016t-C6DGdamO9hQ7AyUkyZDcvmM6MQpvOjEKdTo1eWJnbg8.01.170a6upm0","place":{"file":"rules/gitlab.yml","line":55,"column":9},"check":"checksum"}]},{"ruleId":"gitlab-runner-token","isPathRule":false,"examples":[{"marked":"export GITLAB_RUNNER_TOKEN=\u27EAglr\u2016t-t1_DZx07enw9Ak1bsKU_tpqe2M6MQpvOjEKdTpvOWtmDg.01.160ng3ltg\u27EB","place":{"file":"rules/gitlab.yml","line":74,"column":9},"also":[]},{"marked":"{\\"gitlab_runner_token\\": \\"\u27EAglr\u2016t-t1_Xg2tW6cmBuDyBmZfAImYEmM6MQpvOjEKdTo5OXZpDg.160vcr4ke\u27EB\\"}","place":{"file":"rules/gitlab.yml","line":75,"column":9},"also":[]},{"marked":"gitlab_runner_token: \u27EAglr\u2016t-u2gk3ySL2HlV3BIx6n9y\u27EB","place":{"file":"rules/gitlab.yml","line":76,"column":9},"also":[]},{"marked":"const client = connect('\u27EAglr\u2016t-7g3pJBRooxhZeQRJPhvR\u27EB');","place":{"file":"rules/gitlab.yml","line":77,"column":9},"also":[]}],"negatives":[{"marked":"glr\u2016t-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":79,"column":9},"check":"placeholder"},{"marked":"glr\u2016t-t1_DZx07enw9Ak1bsKU_tpqe2M6MQpvOjEKdTpvOWtmDg.01.160ng3lt0","place":{"file":"rules/gitlab.yml","line":81,"column":9},"check":"checksum"}]},{"ruleId":"gitlab-feed-token","isPathRule":false,"examples":[{"marked":"gitlab_feed_token: \u27EAglf\u2016t-OjvIs7sPwHRIhU7CZSl7\u27EB","place":{"file":"rules/gitlab.yml","line":95,"column":9},"also":[]},{"marked":"const client = connect('\u27EAglf\u2016t-kwnQD_g-T6ay60mli-Nz\u27EB');","place":{"file":"rules/gitlab.yml","line":96,"column":9},"also":[]}],"negatives":[{"marked":"glf\u2016t-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":98,"column":9},"check":"placeholder"},{"marked":"xglf\u2016t-j2I0kjfKX6SiaVTytNkJ","place":{"file":"rules/gitlab.yml","line":100,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-incoming-mail-token","isPathRule":false,"examples":[{"marked":"gitlab_incoming_mail_token: \u27EAgli\u2016mt-8r_X0b54UI-OmI7EFQEZMEeSv\u27EB","place":{"file":"rules/gitlab.yml","line":114,"column":9},"also":[]},{"marked":"const client = connect('\u27EAgli\u2016mt-wPs06842j8Hngikd8StgtfBSh\u27EB');","place":{"file":"rules/gitlab.yml","line":115,"column":9},"also":[]}],"negatives":[{"marked":"gli\u2016mt-xxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":117,"column":9},"check":"placeholder"},{"marked":"xgli\u2016mt-4iFHcJRHVHLKbIwZwHIYX169Q","place":{"file":"rules/gitlab.yml","line":119,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-agent-token","isPathRule":false,"examples":[{"marked":"gitlab_agent_token: \u27EAgla\u2016gent-ihOh1ZXz1iym9o7OyCGyggCgCdn57gxKC2xtEwO6ID09QtRZaI\u27EB","place":{"file":"rules/gitlab.yml","line":133,"column":9},"also":[]},{"marked":"const client = connect('\u27EAgla\u2016gent-tUDnpweWDg2z_Ua1OeSaHDlkzMAx-POsnbjtVZ-2elyVmSKccF\u27EB');","place":{"file":"rules/gitlab.yml","line":134,"column":9},"also":[]}],"negatives":[{"marked":"gla\u2016gent-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":136,"column":9},"check":"placeholder"},{"marked":"xgla\u2016gent-xPSkxVAXkTvYXV5gFmBzdM2kuMI1mRvo_INTUrJcYaizXTcYkT","place":{"file":"rules/gitlab.yml","line":138,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-oauth-app-secret","isPathRule":false,"examples":[{"marked":"gitlab_oauth_app_secret: \u27EAglo\u2016as-bwrM7u-gVLMjnIFstA2XrO0s3jVfD9msiWbneDLPn2yULO6MjZ4hbxFDtStrUObd\u27EB","place":{"file":"rules/gitlab.yml","line":152,"column":9},"also":[]},{"marked":"const client = connect('\u27EAglo\u2016as-7F9K_HMbwN3j5bCE8LwIzQm3hoQnMkHv2qg4msLJwuUMf6XovyPxrplQJ3PFiRxy\u27EB');","place":{"file":"rules/gitlab.yml","line":153,"column":9},"also":[]}],"negatives":[{"marked":"glo\u2016as-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":155,"column":9},"check":"placeholder"},{"marked":"xglo\u2016as-ZSjG6MhA478RlEBJ0DbIrhPNXEiBivQKq68q7zI8WhaSZTO-m9MiMFpOBwkTt9SN","place":{"file":"rules/gitlab.yml","line":157,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-scim-token","isPathRule":false,"examples":[{"marked":"gitlab_scim_token: \u27EAgls\u2016oat-t6jzpwv-4CYLBlDEgaPA\u27EB","place":{"file":"rules/gitlab.yml","line":171,"column":9},"also":[]},{"marked":"const client = connect('\u27EAgls\u2016oat-4ghUkQ_lJc-u26f7k2ZD\u27EB');","place":{"file":"rules/gitlab.yml","line":172,"column":9},"also":[]}],"negatives":[{"marked":"gls\u2016oat-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":174,"column":9},"check":"placeholder"},{"marked":"xgls\u2016oat-522AvvOPvJBaxuNlUev9","place":{"file":"rules/gitlab.yml","line":176,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-feature-flags-token","isPathRule":false,"examples":[{"marked":"gitlab_feature_flags_token: \u27EAglf\u2016fct-woK7pGJbOcaORumDU5g6\u27EB","place":{"file":"rules/gitlab.yml","line":190,"column":9},"also":[]},{"marked":"const client = connect('\u27EAglf\u2016fct-bFnQGGkqCezBAWRBE0NX\u27EB');","place":{"file":"rules/gitlab.yml","line":191,"column":9},"also":[]}],"negatives":[{"marked":"glf\u2016fct-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":193,"column":9},"check":"placeholder"},{"marked":"xglf\u2016fct-Q_8OTJmX68BSUDu3bqyM","place":{"file":"rules/gitlab.yml","line":195,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-workspace-token","isPathRule":false,"examples":[{"marked":"gitlab_workspace_token: \u27EAglw\u2016t-TjpB44eGEht20atiQSvJ\u27EB","place":{"file":"rules/gitlab.yml","line":209,"column":9},"also":[]},{"marked":"const client = connect('\u27EAglw\u2016t-G8L-ZLGXAIOBsvdZDa0W\u27EB');","place":{"file":"rules/gitlab.yml","line":210,"column":9},"also":[]}],"negatives":[{"marked":"glw\u2016t-xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":212,"column":9},"check":"placeholder"},{"marked":"xglw\u2016t-VqZlxZg7p_DmoHU9K0aT","place":{"file":"rules/gitlab.yml","line":214,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-ci-job-token","isPathRule":false,"examples":[{"marked":"export CI_JOB_TOKEN=\u27EAglc\u2016bt-Dy_qFufsQwLwLADtN1L_U_h\u27EB","place":{"file":"rules/gitlab.yml","line":228,"column":9},"also":[]},{"marked":"{\\"ci_job_token\\": \\"\u27EAglc\u2016bt-eI_GxuO2Kk7UwtJFRZVwoHk\u27EB\\"}","place":{"file":"rules/gitlab.yml","line":229,"column":9},"also":[]}],"negatives":[{"marked":"glc\u2016bt-64_xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":231,"column":9},"check":"placeholder"},{"marked":"xglc\u2016bt-64_AmhXIkFJhv44UG_usCAu","place":{"file":"rules/gitlab.yml","line":233,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-trigger-token","isPathRule":false,"examples":[{"marked":"The token is \u27EAglp\u2016tt-c34ece956d9cd389a0a072ee12d521cb3ea925c8\u27EB and works since Monday.","place":{"file":"rules/gitlab.yml","line":247,"column":9},"also":[]},{"marked":"GITLAB_TRIGGER_TOKEN=\\"\u27EAglp\u2016tt-c2511db41a0d7a68ba473ade1082f9948bab123b\u27EB\\"  # for the nightly job","place":{"file":"rules/gitlab.yml","line":248,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAglp\u2016tt-1efc1767b0746d775b30ee0119ed56d6b6d0ec6a\u27EB\\" https://service.invalid/v1","place":{"file":"rules/gitlab.yml","line":249,"column":9},"also":[]}],"negatives":[{"marked":"GITLAB_TRIGGER_TOKEN=glp\u2016tt-0000000000000000000000000000000000000000","place":{"file":"rules/gitlab.yml","line":251,"column":9},"check":"placeholder"},{"marked":"xglp\u2016tt-c34ece956d9cd389a0a072ee12d521cb3ea925c8","place":{"file":"rules/gitlab.yml","line":253,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-runner-registration-token","isPathRule":false,"examples":[{"marked":"export GITLAB_RUNNER_REGISTRATION_TOKEN=\u27EAGR1\u2016348941c260W5XWYXsQmkbOCYqt\u27EB","place":{"file":"rules/gitlab.yml","line":267,"column":9},"also":[]},{"marked":"{\\"gitlab_runner_registration_token\\": \\"\u27EAGR1\u2016348941Rso-BMEt9XKI3obNK-D4\u27EB\\"}","place":{"file":"rules/gitlab.yml","line":268,"column":9},"also":[]},{"marked":"gitlab_runner_registration_token: \u27EAGR1\u2016348941PUX2cAdq8rXSIi_cqm9T\u27EB","place":{"file":"rules/gitlab.yml","line":269,"column":9},"also":[]}],"negatives":[{"marked":"GITLAB_RUNNER_REGISTRATION_TOKEN=GR1\u2016348941xxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/gitlab.yml","line":271,"column":9},"check":"placeholder"},{"marked":"xGR1\u2016348941c260W5XWYXsQmkbOCYqt","place":{"file":"rules/gitlab.yml","line":273,"column":9},"check":"boundary"}]},{"ruleId":"gitlab-session-cookie","isPathRule":false,"examples":[{"marked":"Cookie: \u2016_gitlab_sess\u2016ion=\u27EA7dfb590d47515193052671a46c53c4f0\u27EB; path=/","place":{"file":"rules/gitlab.yml","line":287,"column":9},"also":[]},{"marked":"curl -b '_gitlab_sess\u2016ion=\u27EA36e2e54b37efcb62547629f6f56984e4\u27EB' https://gitlab.invalid/","place":{"file":"rules/gitlab.yml","line":288,"column":9},"also":[]}],"negatives":[{"marked":"_gitlab_sess\u2016ion=00000000000000000000000000000000","place":{"file":"rules/gitlab.yml","line":290,"column":9},"check":"placeholder"}]},{"ruleId":"gitlab-pat-legacy","isPathRule":false,"examples":[{"marked":"GITLAB_TOKEN=\u27EApb9jcbtB3\u2016h8qYVBEe5Pj\u27EB","place":{"file":"rules/gitlab.yml","line":315,"column":9},"also":[]},{"marked":"curl --header \\"PRIVATE-TOKEN: \u27EAGEXi0ucUH\u2016yWoHlAt5Ueb\u27EB\\" https://gitlab.invalid/api/v4/projects","place":{"file":"rules/gitlab.yml","line":316,"column":9},"also":[]}],"negatives":[{"marked":"GITLAB_TOKEN=your-gitlab-token-12","place":{"file":"rules/gitlab.yml","line":318,"column":9},"check":"placeholder"},{"marked":"gitlab_token: xxxxxxxxxxXXXXXXXX12","place":{"file":"rules/gitlab.yml","line":320,"column":9},"check":"placeholder"}]},{"ruleId":"google-api-key","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAAI\u2016zaXb7ID7Pym6uk76CVnEJDyYzOoZJ3fjYx24H\u27EB\\" https://service.invalid/v1","place":{"file":"rules/google.yml","line":16,"column":9},"also":[]},{"marked":"<add key=\\"google_api_key\\" value=\\"\u27EAAI\u2016za8Ptcv6AaEj0hT1C-VLEAGf759YheCI2LeYU\u27EB\\" />","place":{"file":"rules/google.yml","line":17,"column":9},"also":[]},{"marked":"export GOOGLE_API_KEY=\u27EAAI\u2016zaxh0BcPkMasSTJGAqf-WXsdmQ9WlQUAsOq7f\u27EB","place":{"file":"rules/google.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"GOOGLE_API_KEY=AI\u2016zaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/google.yml","line":20,"column":9},"check":"placeholder"},{"marked":"xAI\u2016zaXb7ID7Pym6uk76CVnEJDyYzOoZJ3fjYx24H","place":{"file":"rules/google.yml","line":22,"column":9},"check":"boundary"}]},{"ruleId":"google-oauth-client-secret","isPathRule":false,"examples":[{"marked":"google_oauth_client_secret: \u27EAGO\u2016CSPX-ac2yNiTrXVWIZCIGpBaQeEh1zPkx\u27EB","place":{"file":"rules/google.yml","line":36,"column":9},"also":[]},{"marked":"const client = connect('\u27EAGO\u2016CSPX-nvnJBKKHJWTxcAlUYsCmFnRZGQKO\u27EB');","place":{"file":"rules/google.yml","line":37,"column":9},"also":[]},{"marked":"The token is \u27EAGO\u2016CSPX-kMIb21EGuFYKu7nU8jP4cvaI6CxP\u27EB and works since Monday.","place":{"file":"rules/google.yml","line":38,"column":9},"also":[]}],"negatives":[{"marked":"GOOGLE_OAUTH_CLIENT_SECRET=GO\u2016CSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/google.yml","line":40,"column":9},"check":"placeholder"},{"marked":"xGO\u2016CSPX-ac2yNiTrXVWIZCIGpBaQeEh1zPkx","place":{"file":"rules/google.yml","line":42,"column":9},"check":"boundary"}]},{"ruleId":"google-oauth-access-token","isPathRule":false,"examples":[{"marked":"export GOOGLE_ACCESS_TOKEN=\u27EAya2\u20169.a0ky1GOz2TdDkHRmBhhe5uldwpkPj_0Jq410GAPcm4Yb4jISTYqm0b0UVAVjCPfjz2kv7kUrob4QjtGiJUfu6DKLn1iTNim5MnjHJd-i5pkg4YhGIXKLdhabN7KUAiWa2ZKkx1cFOsrSbkn0c475yElQAyRsq2HzJ5\u27EB","place":{"file":"rules/google.yml","line":58,"column":9},"also":[]},{"marked":"{\\"google_access_token\\": \\"\u27EAya2\u20169.a0f-OtTgpyT8WAWPsHPm3uhDeBcrQ_Ab-NA86sUTQgnFL9IdAVTakeUZSPqn6ptIW8teQMhtnJmVpm7VuyVGqXAtHOZ56XeO3P0SZFm1ZnuFytITrAper8yCJ_W__56b4-joxSWGY4ScPTVbKV0ZPSGxmZvAuyPnIH\u27EB\\"}","place":{"file":"rules/google.yml","line":59,"column":9},"also":[]}],"negatives":[{"marked":"ya2\u20169.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/google.yml","line":61,"column":9},"check":"placeholder"}]},{"ruleId":"google-oauth-refresh-token","isPathRule":false,"examples":[{"marked":"\\"refresh_token\\": \\"\u27EA1/\u2016/0ItanLC3cSC56csia0zCIlU9hcjDUC7yIICv64_OuhSPQooz_wMLXd2EbpIZEil_GQsDYtTIGv3YT6_Az6ACNVzrjYiVKCvQQsT\u27EB\\"","place":{"file":"rules/google.yml","line":76,"column":9},"also":[]}],"negatives":[{"marked":"\\"refresh_token\\": \\"1/\u2016/0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\"","place":{"file":"rules/google.yml","line":78,"column":9},"check":"placeholder"}]},{"ruleId":"google-gemini-api-key","isPathRule":false,"examples":[{"marked":"GOOGLE_GEMINI_API_KEY=\\"\u27EAAQ.A\u2016b8RN6ZTF8cW-AUujcH1UhaT01_Wa5z0PljEy5p0VQQlqn167u\u27EB\\"  # for the nightly job","place":{"file":"rules/google.yml","line":92,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAAQ.A\u2016b8RN6M4j4vusHMAO-rFOHVGsesKBSFqVTxbKKCnQbHqpRg-jo\u27EB\\" https://service.invalid/v1","place":{"file":"rules/google.yml","line":93,"column":9},"also":[]},{"marked":"<add key=\\"google_gemini_api_key\\" value=\\"\u27EAAQ.A\u2016b8RN61uAg9VI6dAQzAiZ62oyWSd4y72WgRwp4Q3EhKOlbCLWP\u27EB\\" />","place":{"file":"rules/google.yml","line":94,"column":9},"also":[]}],"negatives":[{"marked":"GOOGLE_GEMINI_API_KEY=AQ.A\u2016b8RN6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/google.yml","line":96,"column":9},"check":"placeholder"},{"marked":"xAQ.A\u2016b8RN6ZTF8cW-AUujcH1UhaT01_Wa5z0PljEy5p0VQQlqn167u","place":{"file":"rules/google.yml","line":98,"column":9},"check":"boundary"}]},{"ruleId":"grafana-service-account-token","isPathRule":false,"examples":[{"marked":"export GRAFANA_TOKEN=\u27EAgls\u2016a_9TfBIGoBpqi9oyTay9NiDujOZcweaUBm_ec4d895b\u27EB","place":{"file":"rules/grafana.yml","line":16,"column":9},"also":[]},{"marked":"{\\"grafana_token\\": \\"\u27EAgls\u2016a_1cH7tcGPkFLFaihS95wQoZMVgat2Uk5a_fbc6ec23\u27EB\\"}","place":{"file":"rules/grafana.yml","line":17,"column":9},"also":[]}],"negatives":[{"marked":"gls\u2016a_9TfBIGoBpqi9oyTay9NiDujOZcweaUBm_ec4d8950","place":{"file":"rules/grafana.yml","line":19,"column":9},"check":"checksum"}]},{"ruleId":"grafana-api-key","isPathRule":false,"examples":[{"marked":"export GRAFANA_CLOUD=\u27EAeyJrI\u2016joiTUZnQmNHZWZHcHc1bmZzdHZVa2JSRkNwckF6b3JvZGwiLCJuIjoiY2kiLCJpZCI6MX0=\u27EB","place":{"file":"rules/grafana.yml","line":34,"column":9},"also":[]},{"marked":"{\\"grafana_cloud\\": \\"\u27EAeyJrI\u2016joiMU94aDd1d1lJMnk4TUpuVU5hdUdQTVpEQnVYVFF1dHIiLCJuIjoiY2kiLCJpZCI6MX0=\u27EB\\"}","place":{"file":"rules/grafana.yml","line":35,"column":9},"also":[]}],"negatives":[{"marked":"eyJrI\u2016joixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/grafana.yml","line":37,"column":9},"check":"placeholder"}]},{"ruleId":"grafana-cloud-token","isPathRule":false,"examples":[{"marked":"export GRAFANA_CLOUD=\u27EAglc\u2016_eyJvIjoiwNxcat37yFoE7ACIgKpBxHspTk8LFRshAwNxrqcGTlH7ymzNK4YM7rw4NqwlWzkKDv6mCqD4YXIJC1LChkIvbFIq5b36AHF264Pj\u27EB","place":{"file":"rules/grafana.yml","line":51,"column":9},"also":[]},{"marked":"{\\"grafana_cloud\\": \\"\u27EAglc\u2016_eyJvIjoipjvvdtxxnUVdZVCSwr4EdvSLNp8J03SOlBdSa5gxqEGVFQVWwN3CZooYBuHPSZX3GVNYuMTXlOciTrhYWOVgmyxOR84qrpSAaJ6r\u27EB\\"}","place":{"file":"rules/grafana.yml","line":52,"column":9},"also":[]}],"negatives":[{"marked":"glc\u2016_eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/grafana.yml","line":54,"column":9},"check":"placeholder"}]},{"ruleId":"heroku-api-key","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAHRK\u2016U-AAM8mfN9ITJN7hiubC3wmkiz0Ye3Eru5FGYQQsRIEjImh-Zx1ScVgFHNumVa\u27EB\\" https://service.invalid/v1","place":{"file":"rules/heroku.yml","line":14,"column":9},"also":[]},{"marked":"<add key=\\"heroku_api_k\\" value=\\"\u27EAHRK\u2016U-AAnsiWbKpJOYMa1W4nLUu8q0zdmD5G74oCKdK3QQceh2yE-Y6WzkY30qZVKc\u27EB\\" />","place":{"file":"rules/heroku.yml","line":15,"column":9},"also":[]},{"marked":"export HEROKU_API_K=\u27EAHRK\u2016U-AABTIUEwdc0tLVIo3bsgL-BoT0lgcgF5csRuZFkIHHeKyNCfpfK_G2zNP7qY\u27EB","place":{"file":"rules/heroku.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"HRK\u2016U-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/heroku.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xHRK\u2016U-AAM8mfN9ITJN7hiubC3wmkiz0Ye3Eru5FGYQQsRIEjImh-Zx1ScVgFHNumVa","place":{"file":"rules/heroku.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"http-authorization","isPathRule":false,"examples":[{"marked":"curl -H 'Author\u2016ization: Bear\u2016er \u27EAisJ7N9UmIukcnLIWPwqaOz7NIA7LKqF2M7gzG61K\u27EB' https://api.acme.invalid/","place":{"file":"rules/http.yml","line":17,"column":9},"also":[]},{"marked":"headers: { 'Author\u2016ization': 'Bas\u2016ic \u27EAYm90Ok9yR3NBV1R0bGZYQQ==\u27EB' }","place":{"file":"rules/http.yml","line":18,"column":9},"also":[]},{"marked":"Author\u2016ization: token \u27EA13fcf93e3e3f13c90335515c5d368d565a03f0ab\u27EB","place":{"file":"rules/http.yml","line":19,"column":9},"also":[]},{"marked":"    Author\u2016ization:\\n    - Bear\u2016er \u27EA4e9df161652e9639911b08fd8fc2244218bcf1986187d25fef061b71cae867d7\u27EB\\n","place":{"file":"rules/http.yml","line":20,"column":9},"also":[]},{"marked":"req.Header.Set(\\"Author\u2016ization\\", \\"Bear\u2016er \u27EA3AJEagvzDG9CrsNF0OUj6jLimw2gWiqzkqMD\u27EB\\")","place":{"file":"rules/http.yml","line":21,"column":9},"also":[]}],"negatives":[{"marked":"'Author\u2016ization': 'Basic login_and_password_removed'","place":{"file":"rules/http.yml","line":23,"column":9},"check":"placeholder"},{"marked":"Author\u2016ization: Bearer \${TOKEN}","place":{"file":"rules/http.yml","line":25,"column":9},"check":"pattern"},{"marked":"Author\u2016ization: Bearer your-token-here","place":{"file":"rules/http.yml","line":27,"column":9},"check":"placeholder"},{"marked":"Author\u2016ization: Bearer authenticationservice","place":{"file":"rules/http.yml","line":29,"column":9},"check":"naturalness"}]},{"ruleId":"http-curl-user","isPathRule":false,"examples":[{"marked":"cur\u2016l -u admin:\u27EAx37jFXlUdrdAAS\u27EB https://api.acme.invalid/","place":{"file":"rules/http.yml","line":44,"column":9},"also":[]},{"marked":"cur\u2016l -sS --user \\"svc:\u27EAH9VcIZxCmmvGy3\u27EB\\" \\\\\\n  https://api.acme.invalid/","place":{"file":"rules/http.yml","line":45,"column":9},"also":[]}],"negatives":[{"marked":"cur\u2016l -u \\"$USER:$PASSWORD\\" https://api.acme.invalid/","place":{"file":"rules/http.yml","line":47,"column":9},"check":"reference"},{"marked":"cur\u2016l -u user:password https://api.acme.invalid/","place":{"file":"rules/http.yml","line":49,"column":9},"check":"placeholder"}]},{"ruleId":"huggingface-user-token","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAhf\u2016_bLxPMMfSIeUdhYOqKawUrrXrILqxgyZrmH\u27EB\\" https://service.invalid/v1","place":{"file":"rules/huggingface.yml","line":14,"column":9},"also":[]},{"marked":"<add key=\\"huggingface_user_t\\" value=\\"\u27EAhf\u2016_JmuwBkqjnYEXWYEYdJwQUIUFKPAdTDgvqH\u27EB\\" />","place":{"file":"rules/huggingface.yml","line":15,"column":9},"also":[]},{"marked":"export HUGGINGFACE_USER_T=\u27EAhf\u2016_ExreXItWzaHjlAYiPWWnKIEuJOyHLurYox\u27EB","place":{"file":"rules/huggingface.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"hf\u2016_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/huggingface.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xhf\u2016_bLxPMMfSIeUdhYOqKawUrrXrILqxgyZrmH","place":{"file":"rules/huggingface.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"huggingface-organization-token","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAapi\u2016_org_KVCxWhwxVUDRzKyDwNsiMZlYPzobpNYBaa\u27EB\\" https://service.invalid/v1","place":{"file":"rules/huggingface.yml","line":32,"column":9},"also":[]},{"marked":"<add key=\\"huggingface_organization_t\\" value=\\"\u27EAapi\u2016_org_KgEQfhbpbJxzWMtvVlYybDMvEpghcphzBa\u27EB\\" />","place":{"file":"rules/huggingface.yml","line":33,"column":9},"also":[]},{"marked":"export HUGGINGFACE_ORGANIZATION_T=\u27EAapi\u2016_org_WyjjpNRZmCUcBPsJSnuHPnVVimzbEyavQX\u27EB","place":{"file":"rules/huggingface.yml","line":34,"column":9},"also":[]}],"negatives":[{"marked":"api\u2016_org_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/huggingface.yml","line":36,"column":9},"check":"placeholder"},{"marked":"xapi\u2016_org_KVCxWhwxVUDRzKyDwNsiMZlYPzobpNYBaa","place":{"file":"rules/huggingface.yml","line":38,"column":9},"check":"boundary"}]},{"ruleId":"jwt","isPathRule":false,"examples":[{"marked":"Cookie: session=\u27EAey\u2016JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwIiwiaXNzIjoiaHR0cHM6Ly9pZC5pbnZhbGlkIiwiZXhwIjoxODkzNDU2MDAwfQ.RODM_OFa38CdQPKldo7mWfiiCzGTy3d-2yz0UwdbQQk\u27EB","place":{"file":"rules/jwt.yml","line":16,"column":9},"also":[]},{"marked":"{\\"access\\": \\"\u27EAey\u2016JhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImF1ZCI6ImFwaSIsImV4cCI6MTkyNDk5MjAwMH0.qnXv2capVLpL5-bNAqwG85WEt3j-2iIcZtRqMtsTeUkYj-lSKNUo1QRdjbI-prXFSKSmC9_7JIbWKpeQNqY0eAc_ah_72Zbl68YxkOisc5NJkHI-REvZOrPK_3LQTJegK6oOmRwWXulneEUmUi0AlKPcrYRzDV59MsylclZ_CVl7QhyBUctigLY67ZUkMJfhBIVjv86O2tAWDgT6DO4PEDlF8RdQavQPVh6aZoTA6OAQPy9JJaysKEILLG4MXO6Hi-K-GjEUKkEiec6KkKro0c2AzgSO6QAnZd2Huiy-oo2j2FXlNrRH5N-9AciBEBDNwh4FlD2Qgr6HkL9ZAT09Pw\u27EB\\"}","place":{"file":"rules/jwt.yml","line":17,"column":9},"also":[]},{"marked":"test(\`\u27EAey\u2016JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwIiwiaXNzIjoiaHR0cHM6Ly9pZC5pbnZhbGlkIiwiZXhwIjoxODkzNDU2MDAwfQ.RODM_OFa38CdQPKldo7mWfiiCzGTy3d-2yz0UwdbQQk\u27EB\`)","place":{"file":"rules/jwt.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"ey\u2016JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMDAwIiwiaXNzIjoiaHR0cHM6Ly9pZC5pbnZhbGlkIiwiZXhwIjoxODkzNDU2MDAwfQ.","place":{"file":"rules/jwt.yml","line":20,"column":9},"check":"structure"}]},{"ruleId":"linear-api-key","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAlin\u2016_api_bpiIDQB0lPl2ZNSwmeg0Jk4ymJZfZ5aHinh33Vy5\u27EB\\" https://service.invalid/v1","place":{"file":"rules/linear.yml","line":14,"column":9},"also":[]},{"marked":"<add key=\\"linear_api_k\\" value=\\"\u27EAlin\u2016_api_QFporMAbaiTRxsDmADyYYJRtFBhhgARvAZ4X93Ek\u27EB\\" />","place":{"file":"rules/linear.yml","line":15,"column":9},"also":[]},{"marked":"export LINEAR_API_K=\u27EAlin\u2016_api_5DegSbU9RmDLxCBVVzYQBTk412WYHQWluC9WBYFW\u27EB","place":{"file":"rules/linear.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"lin\u2016_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/linear.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xlin\u2016_api_bpiIDQB0lPl2ZNSwmeg0Jk4ymJZfZ5aHinh33Vy5","place":{"file":"rules/linear.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"nats-nkey-seed","isPathRule":false,"examples":[{"marked":"export NATS_NK=\u27EASUABAKUF6W5FW3QWMTDQ\u2016FN2ETDAEVHVAEW23MAUVMF7AS5FMVXPHEUU5PI\u27EB","place":{"file":"rules/nats.yml","line":19,"column":9},"also":[]},{"marked":"{\\"nats_nk\\": \\"\u27EASAANQS3C337BZ7UUTK2T\u2016SX6AASXI5CNIM2FRSV6QJJXM7YZ3KHRWCF4JEM\u27EB\\"}","place":{"file":"rules/nats.yml","line":20,"column":9},"also":[]},{"marked":"nats_nk: \u27EASUANY4MVGRIAJOOOY4DC\u20162CQ5DW6HIKZ7YPRCTEB53NJN2TGM53ZGL33X4U\u27EB","place":{"file":"rules/nats.yml","line":21,"column":9},"also":[]}],"negatives":[{"marked":"SU\u2016AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","place":{"file":"rules/nats.yml","line":23,"column":9},"check":"placeholder"}]},{"ruleId":"netlify-access-token","isPathRule":false,"examples":[{"marked":"The token is \u27EAnfp\u2016_LjJRDzd9PAatdviiS86x5b0PuiuuGUHHeFJV\u27EB and works since Monday.","place":{"file":"rules/netlify.yml","line":14,"column":9},"also":[]},{"marked":"NETLIFY_ACCESS_T=\\"\u27EAnfp\u2016_rzvPw1afh8poW6Q69zQBQQMqj4qX4TNTGkL0\u27EB\\"  # for the nightly job","place":{"file":"rules/netlify.yml","line":15,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAnfp\u2016_lGGeHSiCTGd4p9WwvanrIQrlMGyq9vzZIzJ0\u27EB\\" https://service.invalid/v1","place":{"file":"rules/netlify.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"nfp\u2016_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/netlify.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xnfp\u2016_LjJRDzd9PAatdviiS86x5b0PuiuuGUHHeFJV","place":{"file":"rules/netlify.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"newrelic-user-key","isPathRule":false,"examples":[{"marked":"{\\"newrelic_user_k\\": \\"\u27EANRA\u2016K-DDJPT8UIV9EIQZW8ORZ41P3I7Z1\u27EB\\"}","place":{"file":"rules/newrelic.yml","line":14,"column":9},"also":[]},{"marked":"newrelic_user_k: \u27EANRA\u2016K-1MP8R06SNP66NB0DAUZL0VQWUNS\u27EB","place":{"file":"rules/newrelic.yml","line":15,"column":9},"also":[]},{"marked":"const client = connect('\u27EANRA\u2016K-LSRMNY6H7WAH5MSGAFSHZE0I9A6\u27EB');","place":{"file":"rules/newrelic.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"NRA\u2016K-XXXXXXXXXXXXXXXXXXXXXXXXXXX","place":{"file":"rules/newrelic.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xNRA\u2016K-DDJPT8UIV9EIQZW8ORZ41P3I7Z1","place":{"file":"rules/newrelic.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"notion-api-token","isPathRule":false,"examples":[{"marked":"export NOTION=\u27EAntn\u2016_52314323493Q0sgfDTHk06NMUTVFy1Z6mCVMRQFaI8p03c\u27EB","place":{"file":"rules/notion.yml","line":16,"column":9},"also":[]},{"marked":"{\\"notion\\": \\"\u27EAntn\u2016_80156045414L9DmHwS2stVlbIfaFVQbmHtaLeX3Fui7lTQ\u27EB\\"}","place":{"file":"rules/notion.yml","line":17,"column":9},"also":[]}],"negatives":[{"marked":"ntn\u2016_12345678901xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/notion.yml","line":19,"column":9},"check":"placeholder"}]},{"ruleId":"npm-access-token","isPathRule":false,"examples":[{"marked":"export NPM_TOKEN=\u27EAnp\u2016m_bwgEYNa3eQzGkHhgKNgTrOYXEk756B3JDyN7\u27EB","place":{"file":"rules/npm.yml","line":17,"column":9},"also":[]},{"marked":"{\\"npm_token\\": \\"\u27EAnp\u2016m_51i6x7QdrEYybRNE1gIxhhLm3cO7QG2KoyCX\u27EB\\"}","place":{"file":"rules/npm.yml","line":18,"column":9},"also":[]},{"marked":"npm_token: \u27EAnp\u2016m_lWjyNK3N7XG7C9FHLtgj7ppMh2opMm3XfdxJ\u27EB","place":{"file":"rules/npm.yml","line":19,"column":9},"also":[]},{"marked":"//registry.acme.invalid/:_auth\u2016Token=\u27EAnp\u2016m_TAvL4yl9Yh0f7CoodoWY4EAWFRX3Hq4QQfx3\u27EB","place":{"file":"rules/npm.yml","line":20,"column":9},"also":[]}],"negatives":[{"marked":"np\u2016m_bwgEYNa3eQzGkHhgKNgTrOYXEk756B3JDyN0","place":{"file":"rules/npm.yml","line":22,"column":9},"check":"checksum"},{"marked":"np\u2016m_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/npm.yml","line":24,"column":9},"check":"placeholder"}]},{"ruleId":"openai-api-key","isPathRule":false,"examples":[{"marked":"export OPENAI_API_KEY=\u27EAsk-p\u2016roj-4j8dz9U1Sok7s6nkKU6vR7snsJMKEeOpAA1RnpWM8lhaErTGBL8dboJNNSm5NtuSFBbEUfoAp6T3BlbkFJplbKT3qyEzyhuFoLikIEJiP91fhPwI8hRdz4NG0gEMuclTHlBfS8KBlcKlD1HyLap6z_LhEb97\u27EB","place":{"file":"rules/openai.yml","line":16,"column":9},"also":[]},{"marked":"{\\"openai_api_key\\": \\"\u27EAsk-p\u2016roj-gbWlvmdHCMno55qgYBuLEU1RMeC-4mC4dOo0B6cMXbV-29DoaML6Onwz4WT3BlbkFJDhmXMh-xU7NUBb1E4dyqC-tMzUpzoJGTY1epmZIp65SEbw-BA1R-BRe0pO\u27EB\\"}","place":{"file":"rules/openai.yml","line":17,"column":9},"also":[]},{"marked":"openai_api_key: \u27EAsk-s\u2016vcacct-GAmXGbW2LgsIiWcaHHGIEYD_VZNSXPADqKe4Qw0LwS1Ko2EXPaiHhS3ecskHnlFlzjn1G4wr1ST3BlbkFJJBhew-KmRKT73mDMHgfPal6eNXlReKmqmOFeM1wYa44pB-ML9BIoaWKAPyh4F4KpFmTTppBpFy\u27EB","place":{"file":"rules/openai.yml","line":18,"column":9},"also":[]},{"marked":"const client = connect('\u27EAsk-I\u2016rRBKkOn5a7b1GOQzWtKT3BlbkFJxbHw4bF2wZJ1yqIWSQ1Y\u27EB');","place":{"file":"rules/openai.yml","line":19,"column":9},"also":[]}],"negatives":[{"marked":"sk-\u2016proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT3Blb\u2016kFJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/openai.yml","line":21,"column":9},"check":"placeholder"}]},{"ruleId":"openai-admin-key","isPathRule":false,"examples":[{"marked":"export OPENAI_ADMIN=\u27EAsk-a\u2016dmin-hj7JBZXrW11BDnzocNPMZhKmR7g0DbgrywxZhDyxQ0i1aGIeKeHsn1kcSyT3BlbkFJalRUUGBO4oeFfHgFhkKyDzsKnON4kQaSlJHVMt-ZV2CLh2swuUX3Eir4t1\u27EB","place":{"file":"rules/openai.yml","line":36,"column":9},"also":[]},{"marked":"{\\"openai_admin\\": \\"\u27EAsk-a\u2016dmin-zT4dE81dmvjnYVhyigJaoYNMZX8_78Wx1w-mg2LX6OXq9Uofc8iJzqA8BGT3BlbkFJJpx2tmjd2HAtb6kE6z93f5DS4jCycgjsQ65mo-ha8BxkRMOIuiJL8pJx7W\u27EB\\"}","place":{"file":"rules/openai.yml","line":37,"column":9},"also":[]}],"negatives":[{"marked":"sk-\u2016admin-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxT3Blb\u2016kFJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/openai.yml","line":39,"column":9},"check":"placeholder"}]},{"ruleId":"postman-api-key","isPathRule":false,"examples":[{"marked":"export POSTMAN=\u27EAPMA\u2016K-17c0e66e91e6440c132650a4-758a6f9da539615aab741b8b9c0ad9e6c4\u27EB","place":{"file":"rules/postman.yml","line":16,"column":9},"also":[]},{"marked":"{\\"postman\\": \\"\u27EAPMA\u2016K-aac3f8fba476b6bc75468b3c-2b9f2eb0cfa6a24df0dcde8bf31753f352\u27EB\\"}","place":{"file":"rules/postman.yml","line":17,"column":9},"also":[]}],"negatives":[{"marked":"PMA\u2016K-000000000000000000000000-0000000000000000000000000000000000","place":{"file":"rules/postman.yml","line":19,"column":9},"check":"placeholder"}]},{"ruleId":"private-key-pem","isPathRule":false,"examples":[{"marked":"\u27EA-----BEG\u2016IN RSA PRIVATE KEY-----\\nMIICXgIBAAKBgQDn2N5LqohHbKX9gSfYpQ979I4Zbv+0ga6dRa4U1a+jBA6xPdrH\\nmU4OxfPYe3VD6Iq6qm5VicS4XSsTX/V9F8eiDPtpSXxR1VdZB9ql+KOqg1RWU/MK\\n58LJc+bx+tJHAmkckWY/TW0WRm84almffMdbmhMoYPOL/bAuDQzrA9h75QIDAQAB\\nAoGBAJCWX/OiU0Dv0gjpjhb+wUxVdHUKEy/YHDR6qxjVNqacNil04MbPpa1y6CKe\\nw7/o+vN0rEBuHZ+4gs+fbXJo7RbDrmppgL1B4kMEeEXmIKs/tHdEHk3XsA+7bJNy\\n3WIHWD74AAcLo8eWXueS23VGcMi6q41DGy1LyHR54u3FBYuBAkEA+wtcIhVkO3p7\\nbp9TdG1jq3Mop+tuBQLCxRg6njJwUPW426KJzmREWmkqKHgQ/jlF76pVCu6UGWux\\n/atAAT7IIQJBAOxsfwbfytC3WOMKUEPrNHt31LgDxGi/hCCb7Om0/Dn24sDWrMXq\\nIHxItp/qnOuKnRAymHqgoQjRNrneQNxvK0UCQHokRslWexPtPczOu/3zkwDB4NAC\\nXd8WPslCRpLdm4Poae6CoGXIpvEOJbLW5/2ow/wddY8CERBlM45mGZgBgcECQQCa\\nvyklxrVph5iWgtmmmvzvE7AYAd888J36+hRHpD6zcfVZYyoTIPvCXZWrdlTflwrW\\n30cOfLTqoIXBgsfRgLJBAkEAxOOIsLCef4hCj9/QI5ZdXcTYY9hcNfSkLZb8WfoW\\nOQ8zrE55JLIeuvHAo76FloTcpGcRYFb9da/4MoucKpPB/A==\\n-----END RSA PRIVATE KEY-----\u27EB\\n","place":{"file":"rules/private-keys.yml","line":17,"column":9},"also":[]},{"marked":"key: |\\n    \u27EA-----BEG\u2016IN RSA PRIVATE KEY-----\\n    MIICXgIBAAKBgQDn2N5LqohHbKX9gSfYpQ979I4Zbv+0ga6dRa4U1a+jBA6xPdrH\\n    mU4OxfPYe3VD6Iq6qm5VicS4XSsTX/V9F8eiDPtpSXxR1VdZB9ql+KOqg1RWU/MK\\n    58LJc+bx+tJHAmkckWY/TW0WRm84almffMdbmhMoYPOL/bAuDQzrA9h75QIDAQAB\\n    AoGBAJCWX/OiU0Dv0gjpjhb+wUxVdHUKEy/YHDR6qxjVNqacNil04MbPpa1y6CKe\\n    w7/o+vN0rEBuHZ+4gs+fbXJo7RbDrmppgL1B4kMEeEXmIKs/tHdEHk3XsA+7bJNy\\n    3WIHWD74AAcLo8eWXueS23VGcMi6q41DGy1LyHR54u3FBYuBAkEA+wtcIhVkO3p7\\n    bp9TdG1jq3Mop+tuBQLCxRg6njJwUPW426KJzmREWmkqKHgQ/jlF76pVCu6UGWux\\n    /atAAT7IIQJBAOxsfwbfytC3WOMKUEPrNHt31LgDxGi/hCCb7Om0/Dn24sDWrMXq\\n    IHxItp/qnOuKnRAymHqgoQjRNrneQNxvK0UCQHokRslWexPtPczOu/3zkwDB4NAC\\n    Xd8WPslCRpLdm4Poae6CoGXIpvEOJbLW5/2ow/wddY8CERBlM45mGZgBgcECQQCa\\n    vyklxrVph5iWgtmmmvzvE7AYAd888J36+hRHpD6zcfVZYyoTIPvCXZWrdlTflwrW\\n    30cOfLTqoIXBgsfRgLJBAkEAxOOIsLCef4hCj9/QI5ZdXcTYY9hcNfSkLZb8WfoW\\n    OQ8zrE55JLIeuvHAo76FloTcpGcRYFb9da/4MoucKpPB/A==\\n    -----END RSA PRIVATE KEY-----\u27EB\\nnext: 1\\n","place":{"file":"rules/private-keys.yml","line":18,"column":9},"also":[]},{"marked":"{\\"key\\": \\"\u27EA-----BEG\u2016IN EC PRIVATE KEY-----\\\\nMHcCAQEEIOTjrPUQYysZprkYXC5FbrmBGWfLvojoToz9I+pNgYQToAoGCCqGSM49\\\\nAwEHoUQDQgAEVvjOFS6MYX5mCn7aOyovN7OzGzTL18EPU4IKN/OM3OX3R63NbfKQ\\\\nZ25vhgO+fPtue9oJD8CXYCJ6d2A43TvgSQ==\\\\n-----END EC PRIVATE KEY-----\u27EB\\"}","place":{"file":"rules/private-keys.yml","line":19,"column":9},"also":[]},{"marked":"const KEY = \\"\u27EA-----BEG\u2016IN PRIVATE KEY-----\\\\n\\" +\\n  \\"MC4CAQAwBQYDK2VwBCIEICeOMaxdz7qCR4D/8fDUzlN9u2EehDuVQMPh+xnw3D+Z\\\\n\\" +\\n  \\"-----END PRIVATE KEY-----\u27EB\\";\\n","place":{"file":"rules/private-keys.yml","line":20,"column":9},"also":[]},{"marked":"KEY=\\"\u27EA-----BEG\u2016IN RSA PRIV\u2016ATE KEY----- MIICXgIBAAKBgQDn2N5LqohHbKX9gSfYpQ979I4Zbv+0ga6dRa4U1a+jBA6xPdrH mU4OxfPYe3VD6Iq6qm5VicS4XSsTX/V9F8eiDPtpSXxR1VdZB9ql+KOqg1RWU/MK 58LJc+bx+tJHAmkckWY/TW0WRm84almffMdbmhMoYPOL/bAuDQzrA9h75QIDAQAB AoGBAJCWX/OiU0Dv0gjpjhb+wUxVdHUKEy/YHDR6qxjVNqacNil04MbPpa1y6CKe w7/o+vN0rEBuHZ+4gs+fbXJo7RbDrmppgL1B4kMEeEXmIKs/tHdEHk3XsA+7bJNy 3WIHWD74AAcLo8eWXueS23VGcMi6q41DGy1LyHR54u3FBYuBAkEA+wtcIhVkO3p7 bp9TdG1jq3Mop+tuBQLCxRg6njJwUPW426KJzmREWmkqKHgQ/jlF76pVCu6UGWux /atAAT7IIQJBAOxsfwbfytC3WOMKUEPrNHt31LgDxGi/hCCb7Om0/Dn24sDWrMXq IHxItp/qnOuKnRAymHqgoQjRNrneQNxvK0UCQHokRslWexPtPczOu/3zkwDB4NAC Xd8WPslCRpLdm4Poae6CoGXIpvEOJbLW5/2ow/wddY8CERBlM45mGZgBgcECQQCa vyklxrVph5iWgtmmmvzvE7AYAd888J36+hRHpD6zcfVZYyoTIPvCXZWrdlTflwrW 30cOfLTqoIXBgsfRgLJBAkEAxOOIsLCef4hCj9/QI5ZdXcTYY9hcNfSkLZb8WfoW OQ8zrE55JLIeuvHAo76FloTcpGcRYFb9da/4MoucKpPB/A== -----END RSA PRIVATE KEY-----\u27EB\\"","place":{"file":"rules/private-keys.yml","line":21,"column":9},"also":[]}],"negatives":[{"marked":"-----BEG\u2016IN RSA PRIVATE KEY-----\\n...\\n-----END RSA PRIVATE KEY-----","place":{"file":"rules/private-keys.yml","line":23,"column":9},"check":"placeholder"},{"marked":"if (line == \\"-----BEG\u2016IN PRIVATE KEY-----\\") start()","place":{"file":"rules/private-keys.yml","line":25,"column":9},"check":"placeholder"}]},{"ruleId":"private-key-openssh","isPathRule":false,"examples":[{"marked":"\u27EA-----BEG\u2016IN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\\nQyNTUxOQAAACAaxGamDPLRYC0jHDjQyCc9J/iyqdY8kLmL0LegbNFrxAAAAIiDdpGyg3aR\\nsgAAAAtzc2gtZWQyNTUxOQAAACAaxGamDPLRYC0jHDjQyCc9J/iyqdY8kLmL0LegbNFrxA\\nAAAEDrbv+of9xc/IWOn1dcQjDhB1kjy/64WWtGEVfFm2xbixrEZqYM8tFgLSMcONDIJz0n\\n+LKp1jyQuYvQt6Bs0WvEAAAAAAECAwQF\\n-----END OPENSSH PRIVATE KEY-----\u27EB\\n","place":{"file":"rules/private-keys.yml","line":41,"column":9},"also":[]},{"marked":"deploy:\\n  key: \\"\u27EA-----BEG\u2016IN OPENSSH PRIVATE KEY-----\\\\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABBO3UNSU2\\\\n7uSZLmAlagBenXAAAAEAAAAAEAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIJgPcOfeW11khNa8\\\\naNnCX/BFUDDahIDMcwvtWJGfaX9rAAAAkMpVcjqxW4oOdNONVKpzSk35aMi2snahYkSRZA\\\\n6X7NTeGOSvAI4HrIXRX2YpmPDuYYxbwt554ZsBOLoLEaUrpCNRAfGzfLhrICZke58pcjdo\\\\nuosQrNipH9A1gNouQzXSr3kE2uA6zCrIjrSH79t9sxK8HB0lmEuL4acpJnemDnJqdfejUC\\\\n5SGIBFRCRjkcGNaw==\\\\n-----END OPENSSH PRIVATE KEY-----\u27EB\\"\\n","place":{"file":"rules/private-keys.yml","line":42,"column":9},"also":[]}],"negatives":[{"marked":"-----BEG\u2016IN OPENSSH PRIVATE KEY-----\\n<your key>\\n-----END OPENSSH PRIVATE KEY-----","place":{"file":"rules/private-keys.yml","line":44,"column":9},"check":"placeholder"}]},{"ruleId":"private-key-encrypted","isPathRule":false,"examples":[{"marked":"\u27EA-----BEG\u2016IN ENCRYPTED PRIVATE KEY-----\\nMIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjjxItzIYmv8wICCAAw\\nDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEHsmoC6w6bvbefNfJ308A1kEQKdA\\napapID8awVhGkp2yxXjF1mfFghGFbNemcd+tKGKOzY96v2JjJUrmhU+XIpBSHW5Q\\n202XYf1S8bUW1kfDih4=\\n-----END ENCRYPTED PRIVATE KEY-----\u27EB\\n","place":{"file":"rules/private-keys.yml","line":60,"column":9},"also":[]}],"negatives":[]},{"ruleId":"private-key-pgp","isPathRule":false,"examples":[{"marked":"\u27EA-----BEG\u2016IN PGP PRIVATE KEY BLOCK-----\\n\\nWfPUOEbyUI0Z3/MOnNgfFBXyQSO9APu9CRgBCxADYuFi7pVSypHn146/5jtFW+7y\\nCIcB2+jr07zI31UBxEnyDHUXQBKLJ36Tmr+YDyrbZawO2+942I1BDQAsLDnaw+pO\\nsWaBfeOZlzopWmdAZDIHk6R72FGYKh7mBcAkw06vJ/p9t0E4mG4XWMB85n9MzQff\\nyTO+tnPpCRdghsOjRWjSKiIXvbc/UCz8ZbM1brtspDujy+mLnnsX3dauu29nglYE\\nijIFvIL6/bhjBWHMgs3yCtTP4zDs2B37j+xZp9OkT4LMRZic6BOkvzVEzvnqxClL\\nF/TaeXgzkeT353V3sBQsT+VdgUEg+/NpzqJN346L2k+WxBZsCx4HlxNDKYbElW1K\\n=ab12\\n-----END PGP PRIVATE KEY BLOCK-----\u27EB","place":{"file":"rules/private-keys.yml","line":75,"column":9},"also":[]}],"negatives":[{"marked":"-----BEG\u2016IN PGP PRIVATE KEY BLOCK-----\\n\\n...\\n-----END PGP PRIVATE KEY BLOCK-----","place":{"file":"rules/private-keys.yml","line":77,"column":9},"check":"placeholder"}]},{"ruleId":"private-key-putty","isPathRule":false,"examples":[{"marked":"PuTTY-User-Key-\u2016File-3: ssh-ed25519\\nEncryption: none\\nComment: build\\nPublic-Lines: 2\\nvH8890rYobITw2qwqpWk5FTd7CcbCutRte93asebc3dZjAP2/yFhn7mdUKS1o+4t\\nplcA52Tma1Volwhp2rst\\nPrivate-Lines: 1\\n\u27EAO16DBybPhhYSxMgGlj7KrHsmpN5CsHRLGpFJ2iOUn26+y+yE\u27EB\\nPrivate-MAC: 195f80135f3b92c07423fb388dfa93ee3419300aed2e779eda314554f625b65a\\n","place":{"file":"rules/private-keys.yml","line":92,"column":9},"also":[]}],"negatives":[{"marked":"PuTTY-User-Key-\u2016File-3: ssh-ed25519\\nPrivate-Lines: 1\\nxxxx\\nPrivate-MAC: 00","place":{"file":"rules/private-keys.yml","line":94,"column":9},"check":"placeholder"}]},{"ruleId":"private-key-age","isPathRule":false,"examples":[{"marked":"# public key: age1\u2026\\n\u27EAAGE\u2016-SECRET-KEY-1NRMZCHHTXWZHMV4YH5RZQZTKZRL2CN2XSLYS7FZACXD7YAT743HS6ZG06L\u27EB\\n","place":{"file":"rules/private-keys.yml","line":109,"column":9},"also":[]},{"marked":"AGE_KEY=\u27EAAGE\u2016-SECRET-KEY-1NRMZCHHTXWZHMV4YH5RZQZTKZRL2CN2XSLYS7FZACXD7YAT743HS6ZG06L\u27EB","place":{"file":"rules/private-keys.yml","line":110,"column":9},"also":[]}],"negatives":[{"marked":"AGE\u2016-SECRET-KEY-1NRMZCHHTXWZHMV4YH5RZQZTKZRL2CN2XSLYS7FZACXD7YAT743HS6ZG06Q","place":{"file":"rules/private-keys.yml","line":112,"column":9},"check":"checksum"}]},{"ruleId":"pypi-api-token","isPathRule":false,"examples":[{"marked":"export PYPI_TOKEN=\u27EApyp\u2016i-AgEIcHlwaS5vcmcCJGRiYjAxY2IyYjFkNTgzOGQxYzY1NTQzNjEzZjhmMDNjNWE3MQACEXsidmVyc2lvbiI6IDEsICJwAAAGIOhBZV0utgPOpVKA9zYr56-5UsugCk4HoPSg-zw5Kpf1\u27EB","place":{"file":"rules/pypi.yml","line":16,"column":9},"also":[]},{"marked":"{\\"pypi_token\\": \\"\u27EApyp\u2016i-AgEIcHlwaS5vcmcCJDhlOTY4MjcxMGJiY2FhNmE1YmE3ZDAyYzIyMWY3ZmNlOWM4OQACEXsidmVyc2lvbiI6IDEsICJwAAAGIItA2ZynzG92Ukq7NamNsIQ0R1iDk1BBZtPtOp6c-UNp\u27EB\\"}","place":{"file":"rules/pypi.yml","line":17,"column":9},"also":[]},{"marked":"pypi_token: \u27EApyp\u2016i-AgENdGVzdC5weXBpLm9yZwIkMThkYTUzZTEzNGEwZWZiODg2ZmFmNDFkZjlhYjBlZGI0ZDM5AAIReyJ2ZXJzaW9uIjogMSwgInAAAAYgrFS8qdZujqMfarxSK-ZWVdI7EiIwgr0iPetoQ4C0u50\u27EB","place":{"file":"rules/pypi.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"pyp\u2016i-AgEIcHlwaS5vcmcxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/pypi.yml","line":20,"column":9},"check":"placeholder"}]},{"ruleId":"rubygems-api-key","isPathRule":false,"examples":[{"marked":"export RUBYGEMS_API_K=\u27EArub\u2016ygems_f9b07e2eb65a797d5e8d79583da55cb5d3711aaf30166a8d\u27EB","place":{"file":"rules/rubygems.yml","line":13,"column":9},"also":[]},{"marked":"{\\"rubygems_api_k\\": \\"\u27EArub\u2016ygems_6cc1febbdc14a5da0cc9b870645cffe96e733a2a7a28fd71\u27EB\\"}","place":{"file":"rules/rubygems.yml","line":14,"column":9},"also":[]},{"marked":"rubygems_api_k: \u27EArub\u2016ygems_8f4ecb207de597bf885d7e8da3dc44d67ecd5ac56af9d347\u27EB","place":{"file":"rules/rubygems.yml","line":15,"column":9},"also":[]}],"negatives":[{"marked":"rub\u2016ygems_000000000000000000000000000000000000000000000000","place":{"file":"rules/rubygems.yml","line":17,"column":9},"check":"placeholder"},{"marked":"xrub\u2016ygems_f9b07e2eb65a797d5e8d79583da55cb5d3711aaf30166a8d","place":{"file":"rules/rubygems.yml","line":19,"column":9},"check":"boundary"}]},{"ruleId":"sendgrid-api-key","isPathRule":false,"examples":[{"marked":"export SENDGRID=\u27EASG\u2016.Sk-7iq11Rq1b_THqS-urKW.ivs_hfEKBX4z1c6dxqtjcVmKg2VDGejKEHQqLgTQInb\u27EB","place":{"file":"rules/sendgrid.yml","line":16,"column":9},"also":[]},{"marked":"{\\"sendgrid\\": \\"\u27EASG\u2016.lcKyZEwEiwUlxaxNcTeXbE.Sg50S3l70gYguRpzfe6yg857qxcHNGfNuAXfn-ksMcC\u27EB\\"}","place":{"file":"rules/sendgrid.yml","line":17,"column":9},"also":[]},{"marked":"sendgrid: \u27EASG\u2016.XLV6d73KUaNSquZtlBjD5t.ex6Dn_QoPfXxRSVrrCCgSYgT5iYDoiXr8p-KuCqCh-D\u27EB","place":{"file":"rules/sendgrid.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"SG\u2016.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/sendgrid.yml","line":20,"column":9},"check":"placeholder"}]},{"ruleId":"sentry-user-token","isPathRule":false,"examples":[{"marked":"{\\"sentry_user_t\\": \\"\u27EAsnt\u2016ryu_79a09a0812a535cb6621fbacf236aa679688c441f01b38ea7ab67de7efe823ba\u27EB\\"}","place":{"file":"rules/sentry.yml","line":14,"column":9},"also":[]},{"marked":"sentry_user_t: \u27EAsnt\u2016ryu_c0b2880d8354a74723c916ae0e11dbfa9e00280833f6df33db6e77366b3f06f1\u27EB","place":{"file":"rules/sentry.yml","line":15,"column":9},"also":[]},{"marked":"const client = connect('\u27EAsnt\u2016ryu_5efe55ec797112404a9c1d17ecae3ee187ab9970cf53d54f774cb81d659a74c0\u27EB');","place":{"file":"rules/sentry.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"snt\u2016ryu_0000000000000000000000000000000000000000000000000000000000000000","place":{"file":"rules/sentry.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xsnt\u2016ryu_79a09a0812a535cb6621fbacf236aa679688c441f01b38ea7ab67de7efe823ba","place":{"file":"rules/sentry.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"shopify-access-token","isPathRule":false,"examples":[{"marked":"The token is \u27EAshp\u2016at_ddb4fc8e4374f134fea7cf6a2be5f88c\u27EB and works since Monday.","place":{"file":"rules/shopify.yml","line":13,"column":9},"also":[]},{"marked":"SHOPIFY_ACCESS_T=\\"\u27EAshp\u2016at_fe0b54e1b51d5e835e168e255d0afe58\u27EB\\"  # for the nightly job","place":{"file":"rules/shopify.yml","line":14,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAshp\u2016at_f922e6ba0a7b2fa6efd61e70781b27dd\u27EB\\" https://service.invalid/v1","place":{"file":"rules/shopify.yml","line":15,"column":9},"also":[]}],"negatives":[{"marked":"shp\u2016at_00000000000000000000000000000000","place":{"file":"rules/shopify.yml","line":17,"column":9},"check":"placeholder"},{"marked":"xshp\u2016at_ddb4fc8e4374f134fea7cf6a2be5f88c","place":{"file":"rules/shopify.yml","line":19,"column":9},"check":"boundary"}]},{"ruleId":"shopify-custom-app-token","isPathRule":false,"examples":[{"marked":"export SHOPIFY_CUSTOM_APP_T=\u27EAshp\u2016ca_83854897179665ecf33d68f3d55b52f4\u27EB","place":{"file":"rules/shopify.yml","line":31,"column":9},"also":[]},{"marked":"{\\"shopify_custom_app_t\\": \\"\u27EAshp\u2016ca_cd86a23f9e0f87c0aec39b9ea6a7a7de\u27EB\\"}","place":{"file":"rules/shopify.yml","line":32,"column":9},"also":[]},{"marked":"shopify_custom_app_t: \u27EAshp\u2016ca_ad5169938bd8dcc8c4fbfb5b47f57eda\u27EB","place":{"file":"rules/shopify.yml","line":33,"column":9},"also":[]}],"negatives":[{"marked":"shp\u2016ca_00000000000000000000000000000000","place":{"file":"rules/shopify.yml","line":35,"column":9},"check":"placeholder"},{"marked":"xshp\u2016ca_83854897179665ecf33d68f3d55b52f4","place":{"file":"rules/shopify.yml","line":37,"column":9},"check":"boundary"}]},{"ruleId":"shopify-private-app-password","isPathRule":false,"examples":[{"marked":"The token is \u27EAshp\u2016pa_d5dcae6e4c4c0101acdfbc0ed20b8322\u27EB and works since Monday.","place":{"file":"rules/shopify.yml","line":49,"column":9},"also":[]},{"marked":"SHOPIFY_PRIVATE_APP=\\"\u27EAshp\u2016pa_1384af5412c03f1fe74bcec6086b09b6\u27EB\\"  # for the nightly job","place":{"file":"rules/shopify.yml","line":50,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAshp\u2016pa_1506dbf15c23f133b67fa8bece870e81\u27EB\\" https://service.invalid/v1","place":{"file":"rules/shopify.yml","line":51,"column":9},"also":[]}],"negatives":[{"marked":"shp\u2016pa_00000000000000000000000000000000","place":{"file":"rules/shopify.yml","line":53,"column":9},"check":"placeholder"},{"marked":"xshp\u2016pa_d5dcae6e4c4c0101acdfbc0ed20b8322","place":{"file":"rules/shopify.yml","line":55,"column":9},"check":"boundary"}]},{"ruleId":"shopify-shared-secret","isPathRule":false,"examples":[{"marked":"SHOPIFY_SHARED_S=\\"\u27EAshp\u2016ss_3ccf0f6f26c4fe05f9fa563e58a040ee\u27EB\\"  # for the nightly job","place":{"file":"rules/shopify.yml","line":67,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAshp\u2016ss_c16146eb2f66e3b73cd31d1040d5265b\u27EB\\" https://service.invalid/v1","place":{"file":"rules/shopify.yml","line":68,"column":9},"also":[]},{"marked":"<add key=\\"shopify_shared_s\\" value=\\"\u27EAshp\u2016ss_613434c08ff7f7874b4ac2b41cc6db19\u27EB\\" />","place":{"file":"rules/shopify.yml","line":69,"column":9},"also":[]}],"negatives":[{"marked":"shp\u2016ss_00000000000000000000000000000000","place":{"file":"rules/shopify.yml","line":71,"column":9},"check":"placeholder"},{"marked":"xshp\u2016ss_3ccf0f6f26c4fe05f9fa563e58a040ee","place":{"file":"rules/shopify.yml","line":73,"column":9},"check":"boundary"}]},{"ruleId":"slack-bot-token","isPathRule":false,"examples":[{"marked":"export SLACK_BOT_TOKEN=\u27EAxox\u2016b-412844589527-264731716892-5rCJLRiWmfMqKpR02cqXAKa0\u27EB","place":{"file":"rules/slack.yml","line":16,"column":9},"also":[]},{"marked":"{\\"slack_bot_token\\": \\"\u27EAxox\u2016b-592037860976-846082599445-TZYmHbI71RTCviuz4mm4NeZb\u27EB\\"}","place":{"file":"rules/slack.yml","line":17,"column":9},"also":[]},{"marked":"slack_bot_token: \u27EAxox\u2016b-291835799174-606881189764-GhCgmfXMIWHdJkjOy9p504nM\u27EB","place":{"file":"rules/slack.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016b-123456789012-123456789012-xxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":20,"column":9},"check":"placeholder"},{"marked":"xxox\u2016b-412844589527-264731716892-5rCJLRiWmfMqKpR02cqXAKa0","place":{"file":"rules/slack.yml","line":22,"column":9},"check":"boundary"}]},{"ruleId":"slack-user-token","isPathRule":false,"examples":[{"marked":"export SLACK_USER_TOKEN=\u27EAxox\u2016p-484810296256-159084825490-566121904014-eUuF80SmuHvIAExe6M94qredQ1SAsm9m\u27EB","place":{"file":"rules/slack.yml","line":36,"column":9},"also":[]},{"marked":"{\\"slack_user_token\\": \\"\u27EAxox\u2016p-271144369746-996801678652-133715201300-8jqaasVvgH0BrCn90LnQBJt8mMvuz8lR\u27EB\\"}","place":{"file":"rules/slack.yml","line":37,"column":9},"also":[]},{"marked":"slack_user_token: \u27EAxox\u2016p-101883365320-639241817998-352462284644-X2Nq5BdZQZARBk6wGjUP0gWMg0j2Bp4L\u27EB","place":{"file":"rules/slack.yml","line":38,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016p-123456789012-123456789012-xxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":40,"column":9},"check":"placeholder"},{"marked":"xxox\u2016p-484810296256-159084825490-566121904014-eUuF80SmuHvIAExe6M94qredQ1SAsm9m","place":{"file":"rules/slack.yml","line":42,"column":9},"check":"boundary"}]},{"ruleId":"slack-app-token","isPathRule":false,"examples":[{"marked":"export SLACK_APP_TOKEN=\u27EAxap\u2016p-1-AAPUXKHAB4T-2094377502737-38a4a6f725ff74ff43c933175ab45657d38b3e20febc7fee648587110636e979\u27EB","place":{"file":"rules/slack.yml","line":57,"column":9},"also":[]},{"marked":"{\\"slack_app_token\\": \\"\u27EAxap\u2016p-1-ANPB00B6NZ4-5667207133136-6acc8d9e741d442e3074c43ad81835fde3ff8bc0dbf88206a9ccdea500485035\u27EB\\"}","place":{"file":"rules/slack.yml","line":58,"column":9},"also":[]},{"marked":"slack_app_token: \u27EAxap\u2016p-1-AYARR1KOO64-9925661147553-25b61f0c71c9b93052452b9e5c9012a53bbc69118d0a04f098621ef912db1ab1\u27EB","place":{"file":"rules/slack.yml","line":59,"column":9},"also":[]}],"negatives":[{"marked":"xap\u2016p-1-A0000000000-1234567890123-0000000000000000000000000000000000000000000000000000000000000000","place":{"file":"rules/slack.yml","line":61,"column":9},"check":"placeholder"}]},{"ruleId":"slack-config-access-token","isPathRule":false,"examples":[{"marked":"export SLACK_CONFIG_TOKEN=\u27EAxox\u2016e.xoxp-1-E2PxIpmpU3D11ycRd3shcFR8PWMlytDS6tZMy1G3AeI2zJugiXJimaEU1TW1f6TLCvNdKR3MMIxXwSc4QswF8M163La5Zo9eDCw0a7rdQCTX5CcM1XOUnDlaZWZunjyIntDB6qBVLUJ1d4B7O9FzZTRE361zoEK9zzE\u27EB","place":{"file":"rules/slack.yml","line":76,"column":9},"also":[]},{"marked":"{\\"slack_config_token\\": \\"\u27EAxox\u2016e.xoxp-1-izyuzzDUXHvEulOPMoW98Kv9nPASSfD5BcNUYK9HaPlzfAFhDEIp0BEqJ27wO7lC6ra0rrGzfN3JYDNJDBHNGhYPXt1fhw2nokxjXhTqb34e4hwbIGyzbMY87AsIi0IdCcpj198NqMgkepUQ2dIXyKWEKj19V3UFZtv\u27EB\\"}","place":{"file":"rules/slack.yml","line":77,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016e.xoxp-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":79,"column":9},"check":"placeholder"}]},{"ruleId":"slack-config-refresh-token","isPathRule":false,"examples":[{"marked":"export SLACK_REFRESH_TOKEN=\u27EAxox\u2016e-1-mPMZQKgUQxYvd8SS1sUTqxXaFfsXgS8jbI2DbPqdFuoD8DmK6eT9uXy9yo96R3ioq5dOK4M1cENxBQTXSqnWu5lYiGfexT7f9fp43JcszfgnAogUVTpBBtZmyItm4LjVRp80FkBR4xYzpaJ5DtB\u27EB","place":{"file":"rules/slack.yml","line":94,"column":9},"also":[]},{"marked":"{\\"slack_refresh_token\\": \\"\u27EAxox\u2016e-1-bEVdzfk6ywh2Szf2OnX5d0B5sCYrJXb4PQNe8Hb1APloUksoREijv7N6UqpZOkl8Y2f3QMf1eGza2TVG8sZtp88WlBE9R5R3Gn61xT6x4bGf2ngeZIhipNwtHR415b0D52cItLFLxNjBB0nbjPg\u27EB\\"}","place":{"file":"rules/slack.yml","line":95,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016e-1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":97,"column":9},"check":"placeholder"}]},{"ruleId":"slack-session-token","isPathRule":false,"examples":[{"marked":"export SLACK_SESSION=\u27EAxox\u2016c-994670557690-137726505336-338279603324-6788ee69b048b3e48113bfcace04844989bc215dff1e11547fcbc11ba89812b1\u27EB","place":{"file":"rules/slack.yml","line":111,"column":9},"also":[]},{"marked":"{\\"slack_session\\": \\"\u27EAxox\u2016s-78931651850-23879630312-75284273811-90c0523e15\u27EB\\"}","place":{"file":"rules/slack.yml","line":112,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016c-123456789012-123456789012-123456789012-0000000000000000000000000000000000000000000000000000000000000000","place":{"file":"rules/slack.yml","line":114,"column":9},"check":"placeholder"}]},{"ruleId":"slack-session-cookie","isPathRule":false,"examples":[{"marked":"Cookie: d=\u27EAxox\u2016d-jBGiWhQ1jBqjHI54JmkaiVvBLvw1MwXrD0EDmKo1%2Fbj0ybo0RuSlwbFGJpxCC1ctORnGZaUgq76kgjZcw4GM8dCthF8NrxTdxOibt%3D\u27EB","place":{"file":"rules/slack.yml","line":129,"column":9},"also":[]},{"marked":"slack_cookie = \\"\u27EAxox\u2016d-sfAiNU6UfXWCTX299pDs00RXJgpurr1FJTPfvXbX%2FtyxRgUfqrNNFEuhrlQNBEleN3KruyzleVa5aRRYub2r9n5A4GHPqMa7zEJt0%3D\u27EB\\"","place":{"file":"rules/slack.yml","line":130,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016d-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":132,"column":9},"check":"placeholder"}]},{"ruleId":"slack-legacy-token","isPathRule":false,"examples":[{"marked":"export SLACK_TOKEN=\u27EAxox\u2016a-2359482459-3104067810-vZR3ET3maMHQBkeDTgtNGDaW\u27EB","place":{"file":"rules/slack.yml","line":147,"column":9},"also":[]},{"marked":"{\\"slack_token\\": \\"\u27EAxox\u2016r-6601293987-7305608210-tIZE3p969gSZsnNSlodq912i\u27EB\\"}","place":{"file":"rules/slack.yml","line":148,"column":9},"also":[]}],"negatives":[{"marked":"xox\u2016a-1234567890-1234567890-xxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":150,"column":9},"check":"placeholder"}]},{"ruleId":"slack-webhook","isPathRule":false,"examples":[{"marked":"SLACK_URL=https://hooks.\u2016slack.com/services/\u27EATZ1O8085GWS/BCTZ1SCHQAZ/b5SVtCs2eTfCWSxyaxrb8Rxc\u27EB","place":{"file":"rules/slack.yml","line":164,"column":9},"also":[]},{"marked":"SLACK_URL=https://hooks.\u2016slack.com/services/\u27EAT66P7QE15YR/BHH7U0ILVFL/rTqUwHSZTiclMTKXzuM6Vafi\u27EB","place":{"file":"rules/slack.yml","line":165,"column":9},"also":[]},{"marked":"{\\"webhook\\": \\"https://hooks.\u2016slack.com/services/\u27EATQVJB7NEB67/BH8OO92MPJ0/0icXyPKXe1pweTKhpDwtnWxB\u27EB\\"}","place":{"file":"rules/slack.yml","line":166,"column":9},"also":[]}],"negatives":[{"marked":"https://hooks.\u2016slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX","place":{"file":"rules/slack.yml","line":168,"column":9},"check":"placeholder"}]},{"ruleId":"slack-workflow-webhook","isPathRule":false,"examples":[{"marked":"url: https://hooks.\u2016slack.com/workflows/\u27EATAKPLF88COT/A65QDEZ31FZ/260620160952700637/tfx8wPj6FgVi19VolNhSKXr7\u27EB","place":{"file":"rules/slack.yml","line":182,"column":9},"also":[]}],"negatives":[{"marked":"https://hooks.\u2016slack.com/workflows/T00000000/A00000000/123456789012345678/xxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/slack.yml","line":184,"column":9},"check":"placeholder"}]},{"ruleId":"square-access-token","isPathRule":false,"examples":[{"marked":"const client = connect('\u27EAsq0\u2016atp-Emum7QP_4pBcwJqBmrxa6k\u27EB');","place":{"file":"rules/square.yml","line":14,"column":9},"also":[]},{"marked":"The token is \u27EAsq0\u2016atp-wlCMqD5fOEd4Aia6dFPYBs\u27EB and works since Monday.","place":{"file":"rules/square.yml","line":15,"column":9},"also":[]},{"marked":"SQUARE_ACCESS_T=\\"\u27EAsq0\u2016atp-LiWgueY0aVm039MLrp3oac\u27EB\\"  # for the nightly job","place":{"file":"rules/square.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"sq0\u2016atp-xxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/square.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xsq0\u2016atp-Emum7QP_4pBcwJqBmrxa6k","place":{"file":"rules/square.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"square-oauth-secret","isPathRule":false,"examples":[{"marked":"const client = connect('\u27EAsq0\u2016csp-zN0OR2nHTsgn6yVKNzS4rznElzMg2YHHcQH7YlaHw-G\u27EB');","place":{"file":"rules/square.yml","line":32,"column":9},"also":[]},{"marked":"The token is \u27EAsq0\u2016csp-JUB4K7aTpPmY9iukImmrk0NnjD8LefjIeaaMlWGOGeI\u27EB and works since Monday.","place":{"file":"rules/square.yml","line":33,"column":9},"also":[]},{"marked":"SQUARE_OAUTH_S=\\"\u27EAsq0\u2016csp-RwUcZq3f0gzzxYeGU0327YdgO62pz-FrF1c5Dhf3U6g\u27EB\\"  # for the nightly job","place":{"file":"rules/square.yml","line":34,"column":9},"also":[]}],"negatives":[{"marked":"sq0\u2016csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/square.yml","line":36,"column":9},"check":"placeholder"},{"marked":"xsq0\u2016csp-zN0OR2nHTsgn6yVKNzS4rznElzMg2YHHcQH7YlaHw-G","place":{"file":"rules/square.yml","line":38,"column":9},"check":"boundary"}]},{"ruleId":"stripe-secret-key","isPathRule":false,"examples":[{"marked":"{\\"stripe_secret_key\\": \\"\u27EAsk\u2016_live_OGY2lnw2cHgInIvakGr2hGGtK9epx0ZjoPGxTRtL29tSB3TircQ9U9txg6FRl4iAD2MfTZo9PuXCDnODngq0Bt8cHwSx6nDHdp2\u27EB\\"}","place":{"file":"rules/stripe.yml","line":16,"column":9},"also":[]},{"marked":"stripe_secret_key: \u27EAsk\u2016_live_clnWURlZsNIQUJfGOARilVGf7nrhaBF2LGZokySvEV5Yl0d8ql7DFwdPhmZ3XxpiM7fAN3nRwjAGvYhUu5eQXvbZc8YMDHvJVI2\u27EB","place":{"file":"rules/stripe.yml","line":17,"column":9},"also":[]},{"marked":"const client = connect('\u27EAsk\u2016_live_DMqRfWgFaQRcrbDnZD6cgJPPfN6mgfDud4ijkQtG3VtBdtUJezIipb8K2DSxiyzGeFVFzS1gDIBAewN6OK1kdy21vrEgWVpEJKm\u27EB');","place":{"file":"rules/stripe.yml","line":18,"column":9},"also":[]}],"negatives":[{"marked":"STRIPE_SECRET_KEY=sk\u2016_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/stripe.yml","line":20,"column":9},"check":"placeholder"},{"marked":"xsk\u2016_live_OGY2lnw2cHgInIvakGr2hGGtK9epx0ZjoPGxTRtL29tSB3TircQ9U9txg6FRl4iAD2MfTZo9PuXCDnODngq0Bt8cHwSx6nDHdp2","place":{"file":"rules/stripe.yml","line":22,"column":9},"check":"boundary"}]},{"ruleId":"stripe-restricted-key","isPathRule":false,"examples":[{"marked":"STRIPE_RESTRICTED_KEY=\\"\u27EArk\u2016_live_MR4hmJP2QmfgIT89LauNTN3fuMHaRqHWAOOw6JQGmXB3auoI2iBTaflaRcIWeMfcYOTyeccOxqjKbuLIEy3EAj4cm3UhjcmIUPK\u27EB\\"  # for the nightly job","place":{"file":"rules/stripe.yml","line":36,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EArk\u2016_live_bzKcpmJFrC2yGllcffm0P1Y96jmsVfSgVq7A4f3mHJ8LLlnwlVRNyoSDzKG6CA26O7Epw0IcNwqImGY2SGITrMCDxODNDueeTx9\u27EB\\" https://service.invalid/v1","place":{"file":"rules/stripe.yml","line":37,"column":9},"also":[]},{"marked":"<add key=\\"stripe_restricted_key\\" value=\\"\u27EArk\u2016_live_fjraQbhJuObO5WNVX794fOVJOsO4eTMIr8RR0wcWAcFLVG5bHZ8u6LVCLrbineAfRLIjDSeIHUXPH0D6VxcrJOwS00DzKiMJfRF\u27EB\\" />","place":{"file":"rules/stripe.yml","line":38,"column":9},"also":[]}],"negatives":[{"marked":"STRIPE_RESTRICTED_KEY=rk\u2016_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/stripe.yml","line":40,"column":9},"check":"placeholder"},{"marked":"xrk\u2016_live_MR4hmJP2QmfgIT89LauNTN3fuMHaRqHWAOOw6JQGmXB3auoI2iBTaflaRcIWeMfcYOTyeccOxqjKbuLIEy3EAj4cm3UhjcmIUPK","place":{"file":"rules/stripe.yml","line":42,"column":9},"check":"boundary"}]},{"ruleId":"stripe-secret-key-test","isPathRule":false,"examples":[{"marked":"curl -H \\"X-Token: \u27EAsk\u2016_test_3pZG8LhX5QuY6J2mg1WRaR5BXq98gXmzh1LhDPoGL0znxkdzAVzlUDeTsaFOKhHoGawFiJ5XyhIg5TaiEb5PgXdgByU4k8aMFHK\u27EB\\" https://service.invalid/v1","place":{"file":"rules/stripe.yml","line":56,"column":9},"also":[]},{"marked":"<add key=\\"stripe_secret_key_test\\" value=\\"\u27EAsk\u2016_test_HcJ4xXVzZipMWxP31QtItW5u2otkK9P5CcBegdWgMSNT2OnJ3oZT4DKQ56rd56mi3spZOQPpZ6eoUqVJgTmuprSD1LOuHvdFOIK\u27EB\\" />","place":{"file":"rules/stripe.yml","line":57,"column":9},"also":[]},{"marked":"export STRIPE_SECRET_KEY_TEST=\u27EAsk\u2016_test_uP5NSD5pFa3Yj4DwaWbgWfJMFl9KBdv4JEiEJOq7iZDdDCs7TffUkCW4B1NfP4eCMj4k3mNPGy94Gg9c2bqYLySY5uSPKmS0bhA\u27EB","place":{"file":"rules/stripe.yml","line":58,"column":9},"also":[]}],"negatives":[{"marked":"STRIPE_SECRET_KEY_TEST=sk\u2016_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/stripe.yml","line":60,"column":9},"check":"placeholder"},{"marked":"xsk\u2016_test_3pZG8LhX5QuY6J2mg1WRaR5BXq98gXmzh1LhDPoGL0znxkdzAVzlUDeTsaFOKhHoGawFiJ5XyhIg5TaiEb5PgXdgByU4k8aMFHK","place":{"file":"rules/stripe.yml","line":62,"column":9},"check":"boundary"}]},{"ruleId":"stripe-restricted-key-test","isPathRule":false,"examples":[{"marked":"stripe_restricted_key_test: \u27EArk\u2016_test_n0qPzCAAw9zsibUjiqooXEv8lH2GQ9Ai7M2CBM20F8fhuhcVESf7DTnGTU9EtdMXJb36YR0KL7Kw14nXCiUvRDHYvzwUE2bP0K5\u27EB","place":{"file":"rules/stripe.yml","line":76,"column":9},"also":[]},{"marked":"const client = connect('\u27EArk\u2016_test_i39XWcT3Sr5FTaIPktzsNfxS4xGDBatGCt1OeGka48VY2mUG3H6OSnIeboTDpiDLsEzUEwdk2SNQKK8RhO5obWIV9mSRyOo1PX1\u27EB');","place":{"file":"rules/stripe.yml","line":77,"column":9},"also":[]},{"marked":"The token is \u27EArk\u2016_test_Yk4QT0VtWJH4Wy3tEWdN0r2h2vwqYYJONgqCuSNpa7DWQZowCkf50cKHDRCX0j4z7QHZ3QXV0kmZJthMAtE9NtuiNfLr0seXJjW\u27EB and works since Monday.","place":{"file":"rules/stripe.yml","line":78,"column":9},"also":[]}],"negatives":[{"marked":"STRIPE_RESTRICTED_KEY_TEST=rk\u2016_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/stripe.yml","line":80,"column":9},"check":"placeholder"},{"marked":"xrk\u2016_test_n0qPzCAAw9zsibUjiqooXEv8lH2GQ9Ai7M2CBM20F8fhuhcVESf7DTnGTU9EtdMXJb36YR0KL7Kw14nXCiUvRDHYvzwUE2bP0K5","place":{"file":"rules/stripe.yml","line":82,"column":9},"check":"boundary"}]},{"ruleId":"stripe-webhook-secret","isPathRule":false,"examples":[{"marked":"STRIPE_WEBHOOK_SECRET=\\"\u27EAwh\u2016sec_vtwTK9cIw9g0VmeRvl5MU38SoEmr1V0y\u27EB\\"  # for the nightly job","place":{"file":"rules/stripe.yml","line":96,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAwh\u2016sec_OF6zSUsvfe6sC5de4qMVnDn52GqVCFbQ\u27EB\\" https://service.invalid/v1","place":{"file":"rules/stripe.yml","line":97,"column":9},"also":[]},{"marked":"<add key=\\"stripe_webhook_secret\\" value=\\"\u27EAwh\u2016sec_pftYexptndNlM5M1NjGu6RJhrCqHfGQE\u27EB\\" />","place":{"file":"rules/stripe.yml","line":98,"column":9},"also":[]}],"negatives":[{"marked":"STRIPE_WEBHOOK_SECRET=wh\u2016sec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/stripe.yml","line":100,"column":9},"check":"placeholder"},{"marked":"xwh\u2016sec_vtwTK9cIw9g0VmeRvl5MU38SoEmr1V0y","place":{"file":"rules/stripe.yml","line":102,"column":9},"check":"boundary"}]},{"ruleId":"supabase-access-token","isPathRule":false,"examples":[{"marked":"SUPABASE_ACCESS_T=\\"\u27EAsbp\u2016_d37514733873fabc654beeaf207976b3212c84ac\u27EB\\"  # for the nightly job","place":{"file":"rules/supabase.yml","line":14,"column":9},"also":[]},{"marked":"curl -H \\"X-Token: \u27EAsbp\u2016_4689db58eb33703412629b64691a319166e93e31\u27EB\\" https://service.invalid/v1","place":{"file":"rules/supabase.yml","line":15,"column":9},"also":[]},{"marked":"<add key=\\"supabase_access_t\\" value=\\"\u27EAsbp\u2016_3f29ac3c46c93a2e5be7d755f1658cb9c467dc4f\u27EB\\" />","place":{"file":"rules/supabase.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"sbp\u2016_0000000000000000000000000000000000000000","place":{"file":"rules/supabase.yml","line":18,"column":9},"check":"placeholder"},{"marked":"xsbp\u2016_d37514733873fabc654beeaf207976b3212c84ac","place":{"file":"rules/supabase.yml","line":20,"column":9},"check":"boundary"}]},{"ruleId":"supabase-secret-key","isPathRule":false,"examples":[{"marked":"export SUPABASE=\u27EAsb_s\u2016ecret_3dLkd56DiZDwk5ekUQ7flJ_VxV--ObY\u27EB","place":{"file":"rules/supabase.yml","line":34,"column":9},"also":[]},{"marked":"{\\"supabase\\": \\"\u27EAsb_s\u2016ecret_THeXVnlqAfUSf0xFLQdHap_3HFhnAMs\u27EB\\"}","place":{"file":"rules/supabase.yml","line":35,"column":9},"also":[]}],"negatives":[{"marked":"sb_s\u2016ecret_xxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx","place":{"file":"rules/supabase.yml","line":37,"column":9},"check":"placeholder"}]},{"ruleId":"telegram-bot-token","isPathRule":false,"examples":[{"marked":"BOT=\u27EA5278384326:A\u2016AEzXxd6mxrAVd0FSaKSVC2C8j2RG5-Uugi\u27EB","place":{"file":"rules/telegram.yml","line":15,"column":9},"also":[]},{"marked":"bot(\\"\u27EA684103658:A\u2016AItvS94m_pXJzKwdAQXYGpv5QBL5peiavZ\u27EB\\")","place":{"file":"rules/telegram.yml","line":16,"column":9},"also":[]}],"negatives":[{"marked":"BOT=123456789:A\u2016Axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/telegram.yml","line":18,"column":9},"check":"placeholder"}]},{"ruleId":"terraform-api-token","isPathRule":false,"examples":[{"marked":"export TERRAFORM=\u27EAPEsIVc8UudhSaY.at\u2016lasv1.o6hJUDAHm-y6hihtITyUjaFqE_ShMCGhIdnoF8Yu7kVjJRm1epD5-Zfi_MYusVlroSC\u27EB","place":{"file":"rules/terraform.yml","line":16,"column":9},"also":[]},{"marked":"{\\"terraform\\": \\"\u27EAHbgk690ZhQCJsX.at\u2016lasv1.dwEanKsmrmPcG6SpLxDzvNg9_2Ev3cvd6WNgCo2knhyKbZE4BipsurGOshDirDXGNB6\u27EB\\"}","place":{"file":"rules/terraform.yml","line":17,"column":9},"also":[]}],"negatives":[{"marked":"xxxxxxxxxxxxxx.at\u2016lasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/terraform.yml","line":19,"column":9},"check":"placeholder"}]},{"ruleId":"twilio-auth-token","isPathRule":false,"examples":[{"marked":"TWILIO_AUTH=\u27EAd004971269d4e0c1\u2016d8566d93e55da5c6\u27EB","place":{"file":"rules/twilio.yml","line":18,"column":9},"also":[]},{"marked":"twilio:\\n  auth: \\"\u27EA779f50ee5621e409\u2016dc705e75a8d4d64e\u27EB\\"","place":{"file":"rules/twilio.yml","line":19,"column":9},"also":[]}],"negatives":[{"marked":"TWILIO_AUTH=00000000000000000000000000000000","place":{"file":"rules/twilio.yml","line":21,"column":9},"check":"placeholder"}]},{"ruleId":"url-credentials","isPathRule":false,"examples":[{"marked":"DATABASE_URL=postgres:\u2016//app:\u27EAtiMA1NzuNG9PZ7\u27EB@db.acme.invalid:5432/app","place":{"file":"rules/url.yml","line":16,"column":9},"also":[]},{"marked":"git clone https:\u2016//deploy:\u27EA8jwYJMOfcdLuzxkeZeU7\u27EB@git.acme.invalid/app.git","place":{"file":"rules/url.yml","line":17,"column":9},"also":[]},{"marked":"redis:\u2016//:\u27EAo0m9aZ4qbhHNuH\u27EB@cache.acme.invalid:6379/0","place":{"file":"rules/url.yml","line":18,"column":9},"also":[]},{"marked":"mongodb+srv:\u2016//root:\u27EAiwI2TzgoEAxq6d\u27EB@cluster0.acme.invalid/test?retryWrites=true","place":{"file":"rules/url.yml","line":19,"column":9},"also":[]},{"marked":"proxy = \\"http:\u2016//testuser:\u27EAwdjnbzot4\u27EB@127.0.0.1:3128\\"","place":{"file":"rules/url.yml","line":20,"column":9},"also":[]}],"negatives":[{"marked":"http:\u2016//user:password@localhost:9200","place":{"file":"rules/url.yml","line":22,"column":9},"check":"placeholder"},{"marked":"postgres:\u2016//app:\${PASSWORD}@db/app","place":{"file":"rules/url.yml","line":24,"column":9},"check":"reference"},{"marked":"ftp:\u2016//xxx:xxx@xxx.invalid/","place":{"file":"rules/url.yml","line":26,"column":9},"check":"placeholder"},{"marked":"mysql:\u2016//root:DB_PASSWORD@host/db","place":{"file":"rules/url.yml","line":28,"column":9},"check":"reference"}]},{"ruleId":"url-connection-string","isPathRule":false,"examples":[{"marked":"Server=db.acme.invalid;Database=app;User Id=app;Pass\u2016word=\u27EAbSi8whTinT5XZK\u27EB;Encrypt=yes","place":{"file":"rules/url.yml","line":44,"column":9},"also":[]},{"marked":"Driver={ODBC Driver 18};Server=db;UID=sa;P\u2016WD=\u27EA6H9fkpbVs1Yqlj\u27EB;","place":{"file":"rules/url.yml","line":45,"column":9},"also":[]},{"marked":"jdbc:mysql://db/app?user=app&pass\u2016word=\u27EAl0cNXcoJUQ39in\u27EB&ssl=true","place":{"file":"rules/url.yml","line":46,"column":9},"also":[]},{"marked":"DefaultEndpointsProtocol=https;AccountName=acme;Account\u2016Key=\u27EAcZHQqL8NSqSQMDemgh/fbrXZntPV4jdXyK10GIf/ZQ3D+No7rmXO0uUKATrfAWMiroHIFnmjAZt9De1BELSvpg==\u27EB;EndpointSuffix=core.windows.net","place":{"file":"rules/url.yml","line":47,"column":9},"also":[]},{"marked":"cache.acme.invalid:6380,pass\u2016word=\u27EAM55ABWjrbx6TXMsKdcWVLpTk9v6FCPP4IxihADeaHR7=\u27EB,ssl=True,abortConnect=False","place":{"file":"rules/url.yml","line":48,"column":9},"also":[]},{"marked":"host=db dbname=app user=app pass\u2016word=\u27EAQ4kG2XjeBhvCTI\u27EB","place":{"file":"rules/url.yml","line":49,"column":9},"also":[]}],"negatives":[{"marked":"Server=db;User Id=app;Pass\u2016word=\${DB_PASSWORD};","place":{"file":"rules/url.yml","line":51,"column":9},"check":"reference"},{"marked":"Server=db;User Id=app;Pass\u2016word=password;","place":{"file":"rules/url.yml","line":53,"column":9},"check":"placeholder"}]},{"ruleId":"vault-service-token","isPathRule":false,"examples":[{"marked":"const client = connect('\u27EAhvs\u2016.S3y1nlz7M_DdfqPmSq8DlB7B-UgoKQdLAyBilDAWrV3tJ3txmdWLcpCeQFJh_ll3GGHQvDwbyeRgxWBu1bgDlJMomwLt7LA\u27EB');","place":{"file":"rules/vault.yml","line":13,"column":9},"also":[]},{"marked":"The token is \u27EAhvs\u2016.szSb00x-sN1VjSyjCyjoqf7QeYKLNPF6_oWPcYpgWsdyVyz_igsfRGdix0jP15hKQ5fAHHzphRhFRF_OA0URwybWEeCHCjz\u27EB and works since Monday.","place":{"file":"rules/vault.yml","line":14,"column":9},"also":[]},{"marked":"VAULT_SERVICE_T=\\"\u27EAhvs\u2016.6vjLBdpsVwXTiZKN7LC-1tn74stc6siKSwerW8u72RaKgTFqOZMZ22HyQQom-HERSEE2TzwDC9BYrtg1H5dewSY_J4ztaBt\u27EB\\"  # for the nightly job","place":{"file":"rules/vault.yml","line":15,"column":9},"also":[]}],"negatives":[{"marked":"hvs\u2016.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/vault.yml","line":17,"column":9},"check":"placeholder"},{"marked":"xhvs\u2016.S3y1nlz7M_DdfqPmSq8DlB7B-UgoKQdLAyBilDAWrV3tJ3txmdWLcpCeQFJh_ll3GGHQvDwbyeRgxWBu1bgDlJMomwLt7LA","place":{"file":"rules/vault.yml","line":19,"column":9},"check":"boundary"}]},{"ruleId":"vault-batch-token","isPathRule":false,"examples":[{"marked":"{\\"vault_batch_t\\": \\"\u27EAhvb\u2016.NLZufdKjezY0KIRVZfN8HF_9RccuzBm5uFIuULd-_sczd4q68NuL-he5b9QHP5oDwEc736yUmrs2OV8DojuEydFyVMx-m3rVy5QR38tEEdmc7PAMVL-DZLpicJbK4oqL7hvBAocu1bjazT1Ve2ioIJ\u27EB\\"}","place":{"file":"rules/vault.yml","line":31,"column":9},"also":[]},{"marked":"vault_batch_t: \u27EAhvb\u2016.GIspWrP0Hwex1AVxngSX5cKKNphL-5RpK3Z5XuQGTeU57qVFZhZRBi2yn1Rx4sHacb6fjTNL8ogL2XUsBbegjPk8nfF4DPGO1jQmVFhQ6oRdI7RmnF06PkRB2nuLlIG7oi_pYY4kjeWvfuLeBogVEm\u27EB","place":{"file":"rules/vault.yml","line":32,"column":9},"also":[]},{"marked":"const client = connect('\u27EAhvb\u2016.0VgxQzfcUizWRpNHyEqnfXH6FlvjBxQ_yTiZNKOuCedckORL4Lm_hR1D51N-gAgbiag5Sa9fJdf5oHHy0ukB3J-tpw67TCg6gGjuV_QZwXQMq1JYlpVooywvzSwpQkmvzH8xkpBP6_4wwG3VDq4CPb\u27EB');","place":{"file":"rules/vault.yml","line":33,"column":9},"also":[]}],"negatives":[{"marked":"hvb\u2016.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","place":{"file":"rules/vault.yml","line":35,"column":9},"check":"placeholder"},{"marked":"xhvb\u2016.NLZufdKjezY0KIRVZfN8HF_9RccuzBm5uFIuULd-_sczd4q68NuL-he5b9QHP5oDwEc736yUmrs2OV8DojuEydFyVMx-m3rVy5QR38tEEdmc7PAMVL-DZLpicJbK4oqL7hvBAocu1bjazT1Ve2ioIJ","place":{"file":"rules/vault.yml","line":37,"column":9},"check":"boundary"}]}]`;

// src/rules/example-text.ts
var OPEN = "\u27EA";
var CLOSE = "\u27EB";
var BREAK = "\u2016";
var joinPieces = (text) => text.replaceAll(BREAK, "");
function readExample(marked) {
  const joined = joinPieces(marked);
  const [before, rest, ...more] = joined.split(OPEN);
  if (before === void 0 || rest === void 0 || more.length > 0) return void 0;
  const [secret, behind, ...others] = rest.split(CLOSE);
  if (secret === void 0 || secret === "" || behind === void 0 || others.length > 0) return void 0;
  return { text: before + secret + behind, secret, start: Buffer.byteLength(before) };
}

// src/rules/compile-tests.ts
function compileTests(source, fault) {
  const examples = source.examples.flatMap((example) => {
    const { marked, also, path: path2, place } = example;
    const read2 = source.isPathRule ? { text: marked, secret: "", start: 0 } : readExample(marked);
    if (read2 === void 0) {
      fault(place, "an example encloses exactly one secret in \u27EA and \u27EB");
      return [];
    }
    return [{ ...read2, also, ...path2 === void 0 ? {} : { path: path2 } }];
  });
  const negatives = source.negatives.map(({ marked, check, path: path2 }) => ({
    text: joinPieces(marked),
    check,
    ...path2 === void 0 ? {} : { path: path2 }
  }));
  return { ruleId: source.ruleId, examples, negatives };
}

// src/rules/builtin.ts
var builtinRules = () => JSON.parse(builtinRulesJson());
var builtinTests = () => {
  const sources = JSON.parse(builtinTestsJson());
  return sources.map((source) => compileTests(source, () => {
  }));
};

// src/rules/pattern/byte-set.ts
var NO_BYTES = 0n;
var ALL_BYTES = (1n << 256n) - 1n;
var bit = (byte) => 1n << BigInt(byte);
var range = (from, to) => {
  let set = NO_BYTES;
  for (let byte = from; byte <= Math.min(to, 255); byte++) set |= bit(byte);
  return set;
};
var DIGIT = range(48, 57);
var WORD = DIGIT | range(65, 90) | range(97, 122) | bit(95);
var SPACE = range(9, 13) | bit(32) | bit(160);
var LINE_BREAKS = bit(10) | bit(13);
var ALNUM = WORD & ~bit(95);
var CAPITAL = range(65, 90);
var CAPITAL_OR_DIGIT = CAPITAL | DIGIT;
var overlap = (a, b) => (a & b) !== NO_BYTES;
function bytesOf(set) {
  const bytes = [];
  for (let byte = 0; byte < 256; byte++) if ((set & bit(byte)) !== NO_BYTES) bytes.push(byte);
  return bytes;
}
function byteSetOf(node, ignoreCase) {
  const set = exactSet(node);
  return ignoreCase ? withBothCases(set) : set;
}
function exactSet(node) {
  switch (node.type) {
    case "Character":
      return node.value < 256 ? bit(node.value) : NO_BYTES;
    case "CharacterClassRange":
      return range(node.min.value, node.max.value);
    case "CharacterClass": {
      const union2 = node.elements.reduce((set, element) => set | exactSet(element), NO_BYTES);
      return node.negate ? ALL_BYTES & ~union2 : union2;
    }
    case "CharacterSet":
      return characterSet(node);
    default:
      return NO_BYTES;
  }
}
function characterSet(node) {
  if (node.kind === "any") return ALL_BYTES & ~LINE_BREAKS;
  const set = node.kind === "digit" ? DIGIT : node.kind === "word" ? WORD : node.kind === "space" ? SPACE : NO_BYTES;
  return "negate" in node && node.negate ? ALL_BYTES & ~set : set;
}
function withBothCases(set) {
  let both = set;
  for (let lower = 97; lower <= 122; lower++) {
    if ((set & (bit(lower) | bit(lower - 32))) !== NO_BYTES) both |= bit(lower) | bit(lower - 32);
  }
  return both;
}
function toClass(set) {
  const hex = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
  const readable = (byte) => /[0-9A-Za-z_]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte);
  const bytes = bytesOf(set);
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    let j = i;
    while (bytes[j + 1] === (bytes[j] ?? 0) + 1) j++;
    const [from, to] = [bytes[i] ?? 0, bytes[j] ?? 0];
    text += j - i > 1 ? `${readable(from)}-${readable(to)}` : bytes.slice(i, j + 1).map(readable).join("");
    i = j + 1;
  }
  return text;
}

// src/rules/pattern/ambiguity.ts
function ambiguityOf(pattern, ignoreCase, reach) {
  const builder = new Builder(ignoreCase);
  builder.alternatives(pattern.alternatives);
  const tries = builder.loops.reduce((product2, loop) => product2 * triesOf(loop, reach), 1);
  return { exponential: builder.exponential, tries };
}
var Builder = class {
  loops = [];
  exponential;
  #ignoreCase;
  constructor(ignoreCase) {
    this.#ignoreCase = ignoreCase;
  }
  alternatives(alternatives) {
    const parts = alternatives.map((alternative) => this.#sequence(alternative.elements));
    return {
      nullable: parts.some((part) => part.nullable),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      inside: parts.flatMap((part) => part.inside)
    };
  }
  #sequence(elements) {
    return elements.map((element) => this.#element(element)).reduce(concatenate, EMPTY);
  }
  #element(element) {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.alternatives(element.alternatives);
      case "Quantifier":
        return this.#repeat(element);
      case "Character":
      case "CharacterSet":
      case "CharacterClass": {
        const position = { set: byteSetOf(element, this.#ignoreCase), follow: [] };
        return { nullable: false, first: [position], last: [position], inside: [position] };
      }
      default:
        return EMPTY;
    }
  }
  #repeat(quantifier) {
    if (quantifier.max === 0) return EMPTY;
    const body = this.#element(quantifier.element);
    if (quantifier.max > 1) {
      for (const last of body.last) last.follow.push(...body.first);
      if (body.inside.some(hasRivals)) this.exponential ??= quantifier.raw;
    }
    this.loops.push({ quantifier, inside: new Set(body.inside) });
    return { ...body, nullable: body.nullable || quantifier.min === 0 };
  }
};
var EMPTY = { nullable: true, first: [], last: [], inside: [] };
function concatenate(head, tail) {
  for (const last of head.last) last.follow.push(...tail.first);
  return {
    nullable: head.nullable && tail.nullable,
    first: head.nullable ? [...head.first, ...tail.first] : head.first,
    last: tail.nullable ? [...head.last, ...tail.last] : tail.last,
    inside: [...head.inside, ...tail.inside]
  };
}
var hasRivals = ({ follow }) => follow.some((one, index) => follow.slice(index + 1).some((other) => overlap(one.set, other.set)));
function triesOf({ quantifier, inside }, reach) {
  const choices = Math.min(quantifier.max, reach) - quantifier.min + 1;
  if (choices <= 1) return 1;
  const canLinger = [...inside].some(
    ({ follow }) => follow.some(
      (one) => inside.has(one) && follow.some((other) => !inside.has(other) && overlap(one.set, other.set))
    )
  );
  return canLinger ? choices : 1;
}

// src/rules/pattern/literals.ts
var MAX_STRINGS = 64;
var MAX_CLASS = 6;
var flatten = (elements) => elements.flatMap((element) => {
  if (element.type !== "Group" && element.type !== "CapturingGroup") return [element];
  const [only, ...others] = element.alternatives;
  return only !== void 0 && others.length === 0 ? flatten(only.elements) : [element];
});
function literalSegments(elements, ignoreCase) {
  const segments = [];
  let current;
  elements.forEach((element, index) => {
    const strings = exactStrings(element, ignoreCase);
    const joined = strings && current && product(current.strings, strings);
    if (current !== void 0 && joined !== void 0) {
      current = { from: current.from, to: index + 1, strings: joined };
      return;
    }
    if (current !== void 0) segments.push(current);
    current = strings && { from: index, to: index + 1, strings };
  });
  if (current !== void 0) segments.push(current);
  return segments;
}
function exactStrings(element, ignoreCase) {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass": {
      const chars = bytesOf(byteSetOf(element, false)).map((byte) => String.fromCharCode(byte));
      const folded = ignoreCase ? [...new Set(chars.map((char) => char.toLowerCase()))] : chars;
      return folded.length > 0 && folded.length <= MAX_CLASS ? folded : void 0;
    }
    case "Group":
    case "CapturingGroup": {
      const all = element.alternatives.map(
        (alternative) => stringsOfSequence(alternative.elements, ignoreCase)
      );
      return all.some((strings) => strings === void 0) ? void 0 : unique(all.flatMap((strings) => strings ?? []));
    }
    case "Quantifier": {
      if (element.min !== element.max || element.min > 16) return void 0;
      const once = exactStrings(element.element, ignoreCase);
      return once && Array.from({ length: element.min }, () => once).reduce(
        (strings, next) => strings && product(strings, next),
        [""]
      );
    }
    case "Assertion":
      return element.kind === "word" ? [""] : void 0;
    default:
      return void 0;
  }
}
function stringsOfSequence(elements, ignoreCase) {
  let strings = [""];
  for (const element of elements) {
    const next = exactStrings(element, ignoreCase);
    strings = next && strings && product(strings, next);
  }
  return strings;
}
function product(heads, tails) {
  if (heads.length * tails.length > MAX_STRINGS) return void 0;
  return unique(heads.flatMap((head) => tails.map((tail) => head + tail)));
}
var unique = (strings) => {
  const distinct = [...new Set(strings)];
  return distinct.length <= MAX_STRINGS ? distinct : distinct.slice(0, 0);
};
function leadingStrings(elements) {
  const first = literalSegments(flatten(elements), false)[0];
  return first !== void 0 && first.from === 0 && first.strings.length > 0 ? first.strings : void 0;
}

// src/rules/pattern/width.ts
var NOTHING = { min: 0, max: 0, look: 0 };
var ONE = { min: 1, max: 1, look: 1 };
function widthOfAlternatives(alternatives) {
  const widths = alternatives.map((alternative) => widthOfSequence(alternative.elements));
  return {
    min: Math.min(...widths.map((width) => width.min)),
    max: Math.max(...widths.map((width) => width.max)),
    look: Math.max(...widths.map((width) => width.look))
  };
}
function widthOfSequence(elements) {
  return elements.map(widthOf).reduce(
    (sum, next) => ({
      min: sum.min + next.min,
      max: sum.max + next.max,
      look: Math.max(sum.look, sum.max + next.look)
    }),
    NOTHING
  );
}
function widthOf(element) {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return widthOfAlternatives(element.alternatives);
    case "Quantifier": {
      const { min, max, look } = widthOf(element.element);
      const times = max === 0 ? 0 : element.max * max;
      const last = Number.isFinite(times) ? times - max + look : times;
      return { min: min * element.min, max: times, look: Math.max(times, last) };
    }
    case "Assertion":
      if (element.kind === "lookahead")
        return { ...NOTHING, look: widthOfAlternatives(element.alternatives).look };
      return { ...NOTHING, look: 1 };
    case "Backreference":
      return NOTHING;
    default:
      return ONE;
  }
}

// node_modules/@eslint-community/regexpp/index.mjs
var latestEcmaVersion = 2025;
var largeIdStartRanges = void 0;
var largeIdContinueRanges = void 0;
function isIdStart(cp) {
  if (cp < 65)
    return false;
  if (cp < 91)
    return true;
  if (cp < 97)
    return false;
  if (cp < 123)
    return true;
  return isLargeIdStart(cp);
}
function isIdContinue(cp) {
  if (cp < 48)
    return false;
  if (cp < 58)
    return true;
  if (cp < 65)
    return false;
  if (cp < 91)
    return true;
  if (cp === 95)
    return true;
  if (cp < 97)
    return false;
  if (cp < 123)
    return true;
  return isLargeIdStart(cp) || isLargeIdContinue(cp);
}
function isLargeIdStart(cp) {
  return isInRange(cp, largeIdStartRanges !== null && largeIdStartRanges !== void 0 ? largeIdStartRanges : largeIdStartRanges = initLargeIdStartRanges());
}
function isLargeIdContinue(cp) {
  return isInRange(cp, largeIdContinueRanges !== null && largeIdContinueRanges !== void 0 ? largeIdContinueRanges : largeIdContinueRanges = initLargeIdContinueRanges());
}
function initLargeIdStartRanges() {
  return restoreRanges("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 2 1 7 14 3 1 1w q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 6 h 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 2 1 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 v 2 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 a 6 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 g g 2r 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 2a 5 0 f g 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 3 1 3 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 4 1f d 8m a l b 7 p 5 2 15 2 d 1t 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 7 p 13 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 13 r a m 6z 15 7 1 h 5 i l i s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 v 9 2 0 3 0 2 11 2 0 q 0 2 0 19 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 i 0 52 w w 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 o 17 m 0 6n i g 0 2 c 2 x 3h 0 28 pl 2v 33 6 5q d 8m 1sa 2o g tr i 5 q 32y 6 g6 5a2 t 1cz fs 8 u i 26 i t j 1b h 3 w k 6 i c1 18 5w 1r x o 3 o 19 22 6 0 1v c 1t 1 2 0 f 4 a 5p6 11 x 2o 36 e pd f 1e 5y6 3 2 6 2 1 2 88 a 0 u 2 3 0 f 4 8 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9g 2 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 3l f 6 1j 1e 1d 1p 43 18 b 6 h 0 8y t j 17 dh r 6d t 3 0 5s u 2 2 2 1 2 6 3 4 a 1 69 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 3dq 2 4gd 3 5rk g h9 1wj f1 15v 3t6 6 6jt upz 8qn");
}
function initLargeIdContinueRanges() {
  return restoreRanges("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 2 1z a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1o 8 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 6 4 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 1d g 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r el 1 1e 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 2p 0 n51 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 12 0 ig 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 7 9 w 4 8u 1 v 4 x f 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 1w 8 2 0 3 0 2 3 2 4 2 0 f 1 2b h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 7 j 1m e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f 5j 7 3t 9 1i 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 1j 9 7 0 77 3 a 1 2 0 1d 6 4 4 e a 44m 0 7 e 8uh r 1t3 9 2f 9 13 4 1o 6 q 9 ev 9 d2 0 2 1i 8 3 2a 0 c 1 f58 1 382 9 ef 19 3 m dd 1 1p 4 4 5 9 7 3 6 v 3 45 2 c 2 9 1 3 0 x 1 11p 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d 6t 1 2 9 6h 0 3 0 8 1 6 0 d7 6 32 6 6 9 3o7 9 gvt3 6n");
}
function isInRange(cp, ranges) {
  let l = 0, r = ranges.length / 2 | 0, i = 0, min = 0, max = 0;
  while (l < r) {
    i = (l + r) / 2 | 0;
    min = ranges[2 * i];
    max = ranges[2 * i + 1];
    if (cp < min) {
      r = i;
    } else if (cp > max) {
      l = i + 1;
    } else {
      return true;
    }
  }
  return false;
}
function restoreRanges(data) {
  let last = 0;
  return data.split(" ").map((s) => last += parseInt(s, 36) | 0);
}
var DataSet = class {
  constructor(raw2018, raw2019, raw2020, raw2021, raw2022, raw2023, raw2024, raw2025, raw2026) {
    this._raw2018 = raw2018;
    this._raw2019 = raw2019;
    this._raw2020 = raw2020;
    this._raw2021 = raw2021;
    this._raw2022 = raw2022;
    this._raw2023 = raw2023;
    this._raw2024 = raw2024;
    this._raw2025 = raw2025;
    this._raw2026 = raw2026;
  }
  get es2018() {
    var _a;
    return (_a = this._set2018) !== null && _a !== void 0 ? _a : this._set2018 = new Set(this._raw2018.split(" "));
  }
  get es2019() {
    var _a;
    return (_a = this._set2019) !== null && _a !== void 0 ? _a : this._set2019 = new Set(this._raw2019.split(" "));
  }
  get es2020() {
    var _a;
    return (_a = this._set2020) !== null && _a !== void 0 ? _a : this._set2020 = new Set(this._raw2020.split(" "));
  }
  get es2021() {
    var _a;
    return (_a = this._set2021) !== null && _a !== void 0 ? _a : this._set2021 = new Set(this._raw2021.split(" "));
  }
  get es2022() {
    var _a;
    return (_a = this._set2022) !== null && _a !== void 0 ? _a : this._set2022 = new Set(this._raw2022.split(" "));
  }
  get es2023() {
    var _a;
    return (_a = this._set2023) !== null && _a !== void 0 ? _a : this._set2023 = new Set(this._raw2023.split(" "));
  }
  get es2024() {
    var _a;
    return (_a = this._set2024) !== null && _a !== void 0 ? _a : this._set2024 = new Set(this._raw2024.split(" "));
  }
  get es2025() {
    var _a;
    return (_a = this._set2025) !== null && _a !== void 0 ? _a : this._set2025 = new Set(this._raw2025.split(" "));
  }
  get es2026() {
    var _a;
    return (_a = this._set2026) !== null && _a !== void 0 ? _a : this._set2026 = new Set(this._raw2026.split(" "));
  }
};
var gcNameSet = /* @__PURE__ */ new Set(["General_Category", "gc"]);
var scNameSet = /* @__PURE__ */ new Set(["Script", "Script_Extensions", "sc", "scx"]);
var gcValueSets = new DataSet("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "", "", "");
var scValueSets = new DataSet("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Jurc Jurchen Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Pcun Proto_Cuneiform Seal Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", "", "", "");
var binPropertySets = new DataSet("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "", "", "");
var binPropertyOfStringsSets = new DataSet("", "", "", "", "", "", "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji RGI_Emoji_Flag_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence", "", "");
function isValidUnicodeProperty(version, name, value) {
  if (gcNameSet.has(name)) {
    return version >= 2018 && gcValueSets.es2018.has(value);
  }
  if (scNameSet.has(name)) {
    return version >= 2018 && scValueSets.es2018.has(value) || version >= 2019 && scValueSets.es2019.has(value) || version >= 2020 && scValueSets.es2020.has(value) || version >= 2021 && scValueSets.es2021.has(value) || version >= 2022 && scValueSets.es2022.has(value) || version >= 2023 && scValueSets.es2023.has(value);
  }
  return false;
}
function isValidLoneUnicodeProperty(version, value) {
  return version >= 2018 && binPropertySets.es2018.has(value) || version >= 2019 && binPropertySets.es2019.has(value) || version >= 2021 && binPropertySets.es2021.has(value);
}
function isValidLoneUnicodePropertyOfString(version, value) {
  return version >= 2024 && binPropertyOfStringsSets.es2024.has(value);
}
var BACKSPACE = 8;
var CHARACTER_TABULATION = 9;
var LINE_FEED = 10;
var LINE_TABULATION = 11;
var FORM_FEED = 12;
var CARRIAGE_RETURN = 13;
var EXCLAMATION_MARK = 33;
var NUMBER_SIGN = 35;
var DOLLAR_SIGN = 36;
var PERCENT_SIGN = 37;
var AMPERSAND = 38;
var LEFT_PARENTHESIS = 40;
var RIGHT_PARENTHESIS = 41;
var ASTERISK = 42;
var PLUS_SIGN = 43;
var COMMA = 44;
var HYPHEN_MINUS = 45;
var FULL_STOP = 46;
var SOLIDUS = 47;
var DIGIT_ZERO = 48;
var DIGIT_ONE = 49;
var DIGIT_SEVEN = 55;
var DIGIT_NINE = 57;
var COLON = 58;
var SEMICOLON = 59;
var LESS_THAN_SIGN = 60;
var EQUALS_SIGN = 61;
var GREATER_THAN_SIGN = 62;
var QUESTION_MARK = 63;
var COMMERCIAL_AT = 64;
var LATIN_CAPITAL_LETTER_A = 65;
var LATIN_CAPITAL_LETTER_B = 66;
var LATIN_CAPITAL_LETTER_D = 68;
var LATIN_CAPITAL_LETTER_F = 70;
var LATIN_CAPITAL_LETTER_P = 80;
var LATIN_CAPITAL_LETTER_S = 83;
var LATIN_CAPITAL_LETTER_W = 87;
var LATIN_CAPITAL_LETTER_Z = 90;
var LOW_LINE = 95;
var LATIN_SMALL_LETTER_A = 97;
var LATIN_SMALL_LETTER_B = 98;
var LATIN_SMALL_LETTER_C = 99;
var LATIN_SMALL_LETTER_D = 100;
var LATIN_SMALL_LETTER_F = 102;
var LATIN_SMALL_LETTER_G = 103;
var LATIN_SMALL_LETTER_I = 105;
var LATIN_SMALL_LETTER_K = 107;
var LATIN_SMALL_LETTER_M = 109;
var LATIN_SMALL_LETTER_N = 110;
var LATIN_SMALL_LETTER_P = 112;
var LATIN_SMALL_LETTER_Q = 113;
var LATIN_SMALL_LETTER_R = 114;
var LATIN_SMALL_LETTER_S = 115;
var LATIN_SMALL_LETTER_T = 116;
var LATIN_SMALL_LETTER_U = 117;
var LATIN_SMALL_LETTER_V = 118;
var LATIN_SMALL_LETTER_W = 119;
var LATIN_SMALL_LETTER_X = 120;
var LATIN_SMALL_LETTER_Y = 121;
var LATIN_SMALL_LETTER_Z = 122;
var LEFT_SQUARE_BRACKET = 91;
var REVERSE_SOLIDUS = 92;
var RIGHT_SQUARE_BRACKET = 93;
var CIRCUMFLEX_ACCENT = 94;
var GRAVE_ACCENT = 96;
var LEFT_CURLY_BRACKET = 123;
var VERTICAL_LINE = 124;
var RIGHT_CURLY_BRACKET = 125;
var TILDE = 126;
var ZERO_WIDTH_NON_JOINER = 8204;
var ZERO_WIDTH_JOINER = 8205;
var LINE_SEPARATOR = 8232;
var PARAGRAPH_SEPARATOR = 8233;
var MIN_CODE_POINT = 0;
var MAX_CODE_POINT = 1114111;
function isLatinLetter(code) {
  return code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_Z || code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_Z;
}
function isDecimalDigit(code) {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
function isOctalDigit(code) {
  return code >= DIGIT_ZERO && code <= DIGIT_SEVEN;
}
function isHexDigit(code) {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE || code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F || code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F;
}
function isLineTerminator(code) {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}
function isValidUnicode(code) {
  return code >= MIN_CODE_POINT && code <= MAX_CODE_POINT;
}
function digitToInt(code) {
  if (code >= LATIN_SMALL_LETTER_A && code <= LATIN_SMALL_LETTER_F) {
    return code - LATIN_SMALL_LETTER_A + 10;
  }
  if (code >= LATIN_CAPITAL_LETTER_A && code <= LATIN_CAPITAL_LETTER_F) {
    return code - LATIN_CAPITAL_LETTER_A + 10;
  }
  return code - DIGIT_ZERO;
}
function isLeadSurrogate(code) {
  return code >= 55296 && code <= 56319;
}
function isTrailSurrogate(code) {
  return code >= 56320 && code <= 57343;
}
function combineSurrogatePair(lead, trail) {
  return (lead - 55296) * 1024 + (trail - 56320) + 65536;
}
var GroupSpecifiersAsES2018 = class {
  constructor() {
    this.groupName = /* @__PURE__ */ new Set();
  }
  clear() {
    this.groupName.clear();
  }
  isEmpty() {
    return !this.groupName.size;
  }
  hasInPattern(name) {
    return this.groupName.has(name);
  }
  hasInScope(name) {
    return this.hasInPattern(name);
  }
  addToScope(name) {
    this.groupName.add(name);
  }
  enterDisjunction() {
  }
  enterAlternative() {
  }
  leaveDisjunction() {
  }
};
var BranchID = class _BranchID {
  constructor(parent, base) {
    this.parent = parent;
    this.base = base !== null && base !== void 0 ? base : this;
  }
  separatedFrom(other) {
    var _a, _b;
    if (this.base === other.base && this !== other) {
      return true;
    }
    if (other.parent && this.separatedFrom(other.parent)) {
      return true;
    }
    return (_b = (_a = this.parent) === null || _a === void 0 ? void 0 : _a.separatedFrom(other)) !== null && _b !== void 0 ? _b : false;
  }
  child() {
    return new _BranchID(this, null);
  }
  sibling() {
    return new _BranchID(this.parent, this.base);
  }
};
var GroupSpecifiersAsES2025 = class {
  constructor() {
    this.branchID = new BranchID(null, null);
    this.groupNames = /* @__PURE__ */ new Map();
  }
  clear() {
    this.branchID = new BranchID(null, null);
    this.groupNames.clear();
  }
  isEmpty() {
    return !this.groupNames.size;
  }
  enterDisjunction() {
    this.branchID = this.branchID.child();
  }
  enterAlternative(index) {
    if (index === 0) {
      return;
    }
    this.branchID = this.branchID.sibling();
  }
  leaveDisjunction() {
    this.branchID = this.branchID.parent;
  }
  hasInPattern(name) {
    return this.groupNames.has(name);
  }
  hasInScope(name) {
    const branches = this.groupNames.get(name);
    if (!branches) {
      return false;
    }
    for (const branch of branches) {
      if (!branch.separatedFrom(this.branchID)) {
        return true;
      }
    }
    return false;
  }
  addToScope(name) {
    const branches = this.groupNames.get(name);
    if (branches) {
      branches.push(this.branchID);
      return;
    }
    this.groupNames.set(name, [this.branchID]);
  }
};
var legacyImpl = {
  at(s, end, i) {
    return i < end ? s.charCodeAt(i) : -1;
  },
  width(c) {
    return 1;
  }
};
var unicodeImpl = {
  at(s, end, i) {
    return i < end ? s.codePointAt(i) : -1;
  },
  width(c) {
    return c > 65535 ? 2 : 1;
  }
};
var Reader = class {
  constructor() {
    this._impl = legacyImpl;
    this._s = "";
    this._i = 0;
    this._end = 0;
    this._cp1 = -1;
    this._w1 = 1;
    this._cp2 = -1;
    this._w2 = 1;
    this._cp3 = -1;
    this._w3 = 1;
    this._cp4 = -1;
  }
  get source() {
    return this._s;
  }
  get index() {
    return this._i;
  }
  get currentCodePoint() {
    return this._cp1;
  }
  get nextCodePoint() {
    return this._cp2;
  }
  get nextCodePoint2() {
    return this._cp3;
  }
  get nextCodePoint3() {
    return this._cp4;
  }
  reset(source, start, end, uFlag) {
    this._impl = uFlag ? unicodeImpl : legacyImpl;
    this._s = source;
    this._end = end;
    this.rewind(start);
  }
  rewind(index) {
    const impl = this._impl;
    this._i = index;
    this._cp1 = impl.at(this._s, this._end, index);
    this._w1 = impl.width(this._cp1);
    this._cp2 = impl.at(this._s, this._end, index + this._w1);
    this._w2 = impl.width(this._cp2);
    this._cp3 = impl.at(this._s, this._end, index + this._w1 + this._w2);
    this._w3 = impl.width(this._cp3);
    this._cp4 = impl.at(this._s, this._end, index + this._w1 + this._w2 + this._w3);
  }
  advance() {
    if (this._cp1 !== -1) {
      const impl = this._impl;
      this._i += this._w1;
      this._cp1 = this._cp2;
      this._w1 = this._w2;
      this._cp2 = this._cp3;
      this._w2 = impl.width(this._cp2);
      this._cp3 = this._cp4;
      this._w3 = impl.width(this._cp3);
      this._cp4 = impl.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
    }
  }
  eat(cp) {
    if (this._cp1 === cp) {
      this.advance();
      return true;
    }
    return false;
  }
  eat2(cp1, cp2) {
    if (this._cp1 === cp1 && this._cp2 === cp2) {
      this.advance();
      this.advance();
      return true;
    }
    return false;
  }
  eat3(cp1, cp2, cp3) {
    if (this._cp1 === cp1 && this._cp2 === cp2 && this._cp3 === cp3) {
      this.advance();
      this.advance();
      this.advance();
      return true;
    }
    return false;
  }
};
var RegExpSyntaxError = class extends SyntaxError {
  constructor(message, index) {
    super(message);
    this.index = index;
  }
};
function newRegExpSyntaxError(srcCtx, flags, index, message) {
  let source = "";
  if (srcCtx.kind === "literal") {
    const literal = srcCtx.source.slice(srcCtx.start, srcCtx.end);
    if (literal) {
      source = `: ${literal}`;
    }
  } else if (srcCtx.kind === "pattern") {
    const pattern = srcCtx.source.slice(srcCtx.start, srcCtx.end);
    const flagsText = `${flags.unicode ? "u" : ""}${flags.unicodeSets ? "v" : ""}`;
    source = `: /${pattern}/${flagsText}`;
  }
  return new RegExpSyntaxError(`Invalid regular expression${source}: ${message}`, index);
}
var SYNTAX_CHARACTER = /* @__PURE__ */ new Set([
  CIRCUMFLEX_ACCENT,
  DOLLAR_SIGN,
  REVERSE_SOLIDUS,
  FULL_STOP,
  ASTERISK,
  PLUS_SIGN,
  QUESTION_MARK,
  LEFT_PARENTHESIS,
  RIGHT_PARENTHESIS,
  LEFT_SQUARE_BRACKET,
  RIGHT_SQUARE_BRACKET,
  LEFT_CURLY_BRACKET,
  RIGHT_CURLY_BRACKET,
  VERTICAL_LINE
]);
var CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER = /* @__PURE__ */ new Set([
  AMPERSAND,
  EXCLAMATION_MARK,
  NUMBER_SIGN,
  DOLLAR_SIGN,
  PERCENT_SIGN,
  ASTERISK,
  PLUS_SIGN,
  COMMA,
  FULL_STOP,
  COLON,
  SEMICOLON,
  LESS_THAN_SIGN,
  EQUALS_SIGN,
  GREATER_THAN_SIGN,
  QUESTION_MARK,
  COMMERCIAL_AT,
  CIRCUMFLEX_ACCENT,
  GRAVE_ACCENT,
  TILDE
]);
var CLASS_SET_SYNTAX_CHARACTER = /* @__PURE__ */ new Set([
  LEFT_PARENTHESIS,
  RIGHT_PARENTHESIS,
  LEFT_SQUARE_BRACKET,
  RIGHT_SQUARE_BRACKET,
  LEFT_CURLY_BRACKET,
  RIGHT_CURLY_BRACKET,
  SOLIDUS,
  HYPHEN_MINUS,
  REVERSE_SOLIDUS,
  VERTICAL_LINE
]);
var CLASS_SET_RESERVED_PUNCTUATOR = /* @__PURE__ */ new Set([
  AMPERSAND,
  HYPHEN_MINUS,
  EXCLAMATION_MARK,
  NUMBER_SIGN,
  PERCENT_SIGN,
  COMMA,
  COLON,
  SEMICOLON,
  LESS_THAN_SIGN,
  EQUALS_SIGN,
  GREATER_THAN_SIGN,
  COMMERCIAL_AT,
  GRAVE_ACCENT,
  TILDE
]);
var FLAG_PROP_TO_CODEPOINT = {
  global: LATIN_SMALL_LETTER_G,
  ignoreCase: LATIN_SMALL_LETTER_I,
  multiline: LATIN_SMALL_LETTER_M,
  unicode: LATIN_SMALL_LETTER_U,
  sticky: LATIN_SMALL_LETTER_Y,
  dotAll: LATIN_SMALL_LETTER_S,
  hasIndices: LATIN_SMALL_LETTER_D,
  unicodeSets: LATIN_SMALL_LETTER_V
};
var FLAG_CODEPOINT_TO_PROP = Object.fromEntries(Object.entries(FLAG_PROP_TO_CODEPOINT).map(([k, v]) => [v, k]));
function isSyntaxCharacter(cp) {
  return SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedDoublePunctuatorCharacter(cp) {
  return CLASS_SET_RESERVED_DOUBLE_PUNCTUATOR_CHARACTER.has(cp);
}
function isClassSetSyntaxCharacter(cp) {
  return CLASS_SET_SYNTAX_CHARACTER.has(cp);
}
function isClassSetReservedPunctuator(cp) {
  return CLASS_SET_RESERVED_PUNCTUATOR.has(cp);
}
function isIdentifierStartChar(cp) {
  return isIdStart(cp) || cp === DOLLAR_SIGN || cp === LOW_LINE;
}
function isIdentifierPartChar(cp) {
  return isIdContinue(cp) || cp === DOLLAR_SIGN || cp === ZERO_WIDTH_NON_JOINER || cp === ZERO_WIDTH_JOINER;
}
function isUnicodePropertyNameCharacter(cp) {
  return isLatinLetter(cp) || cp === LOW_LINE;
}
function isUnicodePropertyValueCharacter(cp) {
  return isUnicodePropertyNameCharacter(cp) || isDecimalDigit(cp);
}
function isRegularExpressionModifier(ch) {
  return ch === LATIN_SMALL_LETTER_I || ch === LATIN_SMALL_LETTER_M || ch === LATIN_SMALL_LETTER_S;
}
var RegExpValidator = class {
  constructor(options) {
    this._reader = new Reader();
    this._unicodeMode = false;
    this._unicodeSetsMode = false;
    this._nFlag = false;
    this._lastIntValue = 0;
    this._lastRange = {
      min: 0,
      max: Number.POSITIVE_INFINITY
    };
    this._lastStrValue = "";
    this._lastAssertionIsQuantifiable = false;
    this._numCapturingParens = 0;
    this._backreferenceNames = /* @__PURE__ */ new Set();
    this._srcCtx = null;
    this._options = options !== null && options !== void 0 ? options : {};
    this._groupSpecifiers = this.ecmaVersion >= 2025 ? new GroupSpecifiersAsES2025() : new GroupSpecifiersAsES2018();
  }
  validateLiteral(source, start = 0, end = source.length) {
    this._srcCtx = { source, start, end, kind: "literal" };
    this._unicodeSetsMode = this._unicodeMode = this._nFlag = false;
    this.reset(source, start, end);
    this.onLiteralEnter(start);
    if (this.eat(SOLIDUS) && this.eatRegExpBody() && this.eat(SOLIDUS)) {
      const flagStart = this.index;
      const unicode = source.includes("u", flagStart);
      const unicodeSets = source.includes("v", flagStart);
      this.validateFlagsInternal(source, flagStart, end);
      this.validatePatternInternal(source, start + 1, flagStart - 1, {
        unicode,
        unicodeSets
      });
    } else if (start >= end) {
      this.raise("Empty");
    } else {
      const c = String.fromCodePoint(this.currentCodePoint);
      this.raise(`Unexpected character '${c}'`);
    }
    this.onLiteralLeave(start, end);
  }
  validateFlags(source, start = 0, end = source.length) {
    this._srcCtx = { source, start, end, kind: "flags" };
    this.validateFlagsInternal(source, start, end);
  }
  validatePattern(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
    this._srcCtx = { source, start, end, kind: "pattern" };
    this.validatePatternInternal(source, start, end, uFlagOrFlags);
  }
  validatePatternInternal(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
    const mode = this._parseFlagsOptionToMode(uFlagOrFlags, end);
    this._unicodeMode = mode.unicodeMode;
    this._nFlag = mode.nFlag;
    this._unicodeSetsMode = mode.unicodeSetsMode;
    this.reset(source, start, end);
    this.consumePattern();
    if (!this._nFlag && this.ecmaVersion >= 2018 && !this._groupSpecifiers.isEmpty()) {
      this._nFlag = true;
      this.rewind(start);
      this.consumePattern();
    }
  }
  validateFlagsInternal(source, start, end) {
    const flags = this.parseFlags(source, start, end);
    this.onRegExpFlags(start, end, flags);
  }
  _parseFlagsOptionToMode(uFlagOrFlags, sourceEnd) {
    let unicode = false;
    let unicodeSets = false;
    if (uFlagOrFlags && this.ecmaVersion >= 2015) {
      if (typeof uFlagOrFlags === "object") {
        unicode = Boolean(uFlagOrFlags.unicode);
        if (this.ecmaVersion >= 2024) {
          unicodeSets = Boolean(uFlagOrFlags.unicodeSets);
        }
      } else {
        unicode = uFlagOrFlags;
      }
    }
    if (unicode && unicodeSets) {
      this.raise("Invalid regular expression flags", {
        index: sourceEnd + 1,
        unicode,
        unicodeSets
      });
    }
    const unicodeMode = unicode || unicodeSets;
    const nFlag = unicode && this.ecmaVersion >= 2018 || unicodeSets || Boolean(this._options.strict && this.ecmaVersion >= 2023);
    const unicodeSetsMode = unicodeSets;
    return { unicodeMode, nFlag, unicodeSetsMode };
  }
  get strict() {
    return Boolean(this._options.strict) || this._unicodeMode;
  }
  get ecmaVersion() {
    var _a;
    return (_a = this._options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
  }
  onLiteralEnter(start) {
    if (this._options.onLiteralEnter) {
      this._options.onLiteralEnter(start);
    }
  }
  onLiteralLeave(start, end) {
    if (this._options.onLiteralLeave) {
      this._options.onLiteralLeave(start, end);
    }
  }
  onRegExpFlags(start, end, flags) {
    if (this._options.onRegExpFlags) {
      this._options.onRegExpFlags(start, end, flags);
    }
    if (this._options.onFlags) {
      this._options.onFlags(start, end, flags.global, flags.ignoreCase, flags.multiline, flags.unicode, flags.sticky, flags.dotAll, flags.hasIndices);
    }
  }
  onPatternEnter(start) {
    if (this._options.onPatternEnter) {
      this._options.onPatternEnter(start);
    }
  }
  onPatternLeave(start, end) {
    if (this._options.onPatternLeave) {
      this._options.onPatternLeave(start, end);
    }
  }
  onDisjunctionEnter(start) {
    if (this._options.onDisjunctionEnter) {
      this._options.onDisjunctionEnter(start);
    }
  }
  onDisjunctionLeave(start, end) {
    if (this._options.onDisjunctionLeave) {
      this._options.onDisjunctionLeave(start, end);
    }
  }
  onAlternativeEnter(start, index) {
    if (this._options.onAlternativeEnter) {
      this._options.onAlternativeEnter(start, index);
    }
  }
  onAlternativeLeave(start, end, index) {
    if (this._options.onAlternativeLeave) {
      this._options.onAlternativeLeave(start, end, index);
    }
  }
  onGroupEnter(start) {
    if (this._options.onGroupEnter) {
      this._options.onGroupEnter(start);
    }
  }
  onGroupLeave(start, end) {
    if (this._options.onGroupLeave) {
      this._options.onGroupLeave(start, end);
    }
  }
  onModifiersEnter(start) {
    if (this._options.onModifiersEnter) {
      this._options.onModifiersEnter(start);
    }
  }
  onModifiersLeave(start, end) {
    if (this._options.onModifiersLeave) {
      this._options.onModifiersLeave(start, end);
    }
  }
  onAddModifiers(start, end, flags) {
    if (this._options.onAddModifiers) {
      this._options.onAddModifiers(start, end, flags);
    }
  }
  onRemoveModifiers(start, end, flags) {
    if (this._options.onRemoveModifiers) {
      this._options.onRemoveModifiers(start, end, flags);
    }
  }
  onCapturingGroupEnter(start, name) {
    if (this._options.onCapturingGroupEnter) {
      this._options.onCapturingGroupEnter(start, name);
    }
  }
  onCapturingGroupLeave(start, end, name) {
    if (this._options.onCapturingGroupLeave) {
      this._options.onCapturingGroupLeave(start, end, name);
    }
  }
  onQuantifier(start, end, min, max, greedy) {
    if (this._options.onQuantifier) {
      this._options.onQuantifier(start, end, min, max, greedy);
    }
  }
  onLookaroundAssertionEnter(start, kind, negate) {
    if (this._options.onLookaroundAssertionEnter) {
      this._options.onLookaroundAssertionEnter(start, kind, negate);
    }
  }
  onLookaroundAssertionLeave(start, end, kind, negate) {
    if (this._options.onLookaroundAssertionLeave) {
      this._options.onLookaroundAssertionLeave(start, end, kind, negate);
    }
  }
  onEdgeAssertion(start, end, kind) {
    if (this._options.onEdgeAssertion) {
      this._options.onEdgeAssertion(start, end, kind);
    }
  }
  onWordBoundaryAssertion(start, end, kind, negate) {
    if (this._options.onWordBoundaryAssertion) {
      this._options.onWordBoundaryAssertion(start, end, kind, negate);
    }
  }
  onAnyCharacterSet(start, end, kind) {
    if (this._options.onAnyCharacterSet) {
      this._options.onAnyCharacterSet(start, end, kind);
    }
  }
  onEscapeCharacterSet(start, end, kind, negate) {
    if (this._options.onEscapeCharacterSet) {
      this._options.onEscapeCharacterSet(start, end, kind, negate);
    }
  }
  onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
    if (this._options.onUnicodePropertyCharacterSet) {
      this._options.onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings);
    }
  }
  onCharacter(start, end, value) {
    if (this._options.onCharacter) {
      this._options.onCharacter(start, end, value);
    }
  }
  onBackreference(start, end, ref) {
    if (this._options.onBackreference) {
      this._options.onBackreference(start, end, ref);
    }
  }
  onCharacterClassEnter(start, negate, unicodeSets) {
    if (this._options.onCharacterClassEnter) {
      this._options.onCharacterClassEnter(start, negate, unicodeSets);
    }
  }
  onCharacterClassLeave(start, end, negate) {
    if (this._options.onCharacterClassLeave) {
      this._options.onCharacterClassLeave(start, end, negate);
    }
  }
  onCharacterClassRange(start, end, min, max) {
    if (this._options.onCharacterClassRange) {
      this._options.onCharacterClassRange(start, end, min, max);
    }
  }
  onClassIntersection(start, end) {
    if (this._options.onClassIntersection) {
      this._options.onClassIntersection(start, end);
    }
  }
  onClassSubtraction(start, end) {
    if (this._options.onClassSubtraction) {
      this._options.onClassSubtraction(start, end);
    }
  }
  onClassStringDisjunctionEnter(start) {
    if (this._options.onClassStringDisjunctionEnter) {
      this._options.onClassStringDisjunctionEnter(start);
    }
  }
  onClassStringDisjunctionLeave(start, end) {
    if (this._options.onClassStringDisjunctionLeave) {
      this._options.onClassStringDisjunctionLeave(start, end);
    }
  }
  onStringAlternativeEnter(start, index) {
    if (this._options.onStringAlternativeEnter) {
      this._options.onStringAlternativeEnter(start, index);
    }
  }
  onStringAlternativeLeave(start, end, index) {
    if (this._options.onStringAlternativeLeave) {
      this._options.onStringAlternativeLeave(start, end, index);
    }
  }
  get index() {
    return this._reader.index;
  }
  get currentCodePoint() {
    return this._reader.currentCodePoint;
  }
  get nextCodePoint() {
    return this._reader.nextCodePoint;
  }
  get nextCodePoint2() {
    return this._reader.nextCodePoint2;
  }
  get nextCodePoint3() {
    return this._reader.nextCodePoint3;
  }
  reset(source, start, end) {
    this._reader.reset(source, start, end, this._unicodeMode);
  }
  rewind(index) {
    this._reader.rewind(index);
  }
  advance() {
    this._reader.advance();
  }
  eat(cp) {
    return this._reader.eat(cp);
  }
  eat2(cp1, cp2) {
    return this._reader.eat2(cp1, cp2);
  }
  eat3(cp1, cp2, cp3) {
    return this._reader.eat3(cp1, cp2, cp3);
  }
  raise(message, context) {
    var _a, _b, _c;
    throw newRegExpSyntaxError(this._srcCtx, {
      unicode: (_a = context === null || context === void 0 ? void 0 : context.unicode) !== null && _a !== void 0 ? _a : this._unicodeMode && !this._unicodeSetsMode,
      unicodeSets: (_b = context === null || context === void 0 ? void 0 : context.unicodeSets) !== null && _b !== void 0 ? _b : this._unicodeSetsMode
    }, (_c = context === null || context === void 0 ? void 0 : context.index) !== null && _c !== void 0 ? _c : this.index, message);
  }
  eatRegExpBody() {
    const start = this.index;
    let inClass = false;
    let escaped = false;
    for (; ; ) {
      const cp = this.currentCodePoint;
      if (cp === -1 || isLineTerminator(cp)) {
        const kind = inClass ? "character class" : "regular expression";
        this.raise(`Unterminated ${kind}`);
      }
      if (escaped) {
        escaped = false;
      } else if (cp === REVERSE_SOLIDUS) {
        escaped = true;
      } else if (cp === LEFT_SQUARE_BRACKET) {
        inClass = true;
      } else if (cp === RIGHT_SQUARE_BRACKET) {
        inClass = false;
      } else if (cp === SOLIDUS && !inClass || cp === ASTERISK && this.index === start) {
        break;
      }
      this.advance();
    }
    return this.index !== start;
  }
  consumePattern() {
    const start = this.index;
    this._numCapturingParens = this.countCapturingParens();
    this._groupSpecifiers.clear();
    this._backreferenceNames.clear();
    this.onPatternEnter(start);
    this.consumeDisjunction();
    const cp = this.currentCodePoint;
    if (this.currentCodePoint !== -1) {
      if (cp === RIGHT_PARENTHESIS) {
        this.raise("Unmatched ')'");
      }
      if (cp === REVERSE_SOLIDUS) {
        this.raise("\\ at end of pattern");
      }
      if (cp === RIGHT_SQUARE_BRACKET || cp === RIGHT_CURLY_BRACKET) {
        this.raise("Lone quantifier brackets");
      }
      const c = String.fromCodePoint(cp);
      this.raise(`Unexpected character '${c}'`);
    }
    for (const name of this._backreferenceNames) {
      if (!this._groupSpecifiers.hasInPattern(name)) {
        this.raise("Invalid named capture referenced");
      }
    }
    this.onPatternLeave(start, this.index);
  }
  countCapturingParens() {
    const start = this.index;
    let inClass = false;
    let escaped = false;
    let count = 0;
    let cp = 0;
    while ((cp = this.currentCodePoint) !== -1) {
      if (escaped) {
        escaped = false;
      } else if (cp === REVERSE_SOLIDUS) {
        escaped = true;
      } else if (cp === LEFT_SQUARE_BRACKET) {
        inClass = true;
      } else if (cp === RIGHT_SQUARE_BRACKET) {
        inClass = false;
      } else if (cp === LEFT_PARENTHESIS && !inClass && (this.nextCodePoint !== QUESTION_MARK || this.nextCodePoint2 === LESS_THAN_SIGN && this.nextCodePoint3 !== EQUALS_SIGN && this.nextCodePoint3 !== EXCLAMATION_MARK)) {
        count += 1;
      }
      this.advance();
    }
    this.rewind(start);
    return count;
  }
  consumeDisjunction() {
    const start = this.index;
    let i = 0;
    this._groupSpecifiers.enterDisjunction();
    this.onDisjunctionEnter(start);
    do {
      this.consumeAlternative(i++);
    } while (this.eat(VERTICAL_LINE));
    if (this.consumeQuantifier(true)) {
      this.raise("Nothing to repeat");
    }
    if (this.eat(LEFT_CURLY_BRACKET)) {
      this.raise("Lone quantifier brackets");
    }
    this.onDisjunctionLeave(start, this.index);
    this._groupSpecifiers.leaveDisjunction();
  }
  consumeAlternative(i) {
    const start = this.index;
    this._groupSpecifiers.enterAlternative(i);
    this.onAlternativeEnter(start, i);
    while (this.currentCodePoint !== -1 && this.consumeTerm()) {
    }
    this.onAlternativeLeave(start, this.index, i);
  }
  consumeTerm() {
    if (this._unicodeMode || this.strict) {
      return this.consumeAssertion() || this.consumeAtom() && this.consumeOptionalQuantifier();
    }
    return this.consumeAssertion() && (!this._lastAssertionIsQuantifiable || this.consumeOptionalQuantifier()) || this.consumeExtendedAtom() && this.consumeOptionalQuantifier();
  }
  consumeOptionalQuantifier() {
    this.consumeQuantifier();
    return true;
  }
  consumeAssertion() {
    const start = this.index;
    this._lastAssertionIsQuantifiable = false;
    if (this.eat(CIRCUMFLEX_ACCENT)) {
      this.onEdgeAssertion(start, this.index, "start");
      return true;
    }
    if (this.eat(DOLLAR_SIGN)) {
      this.onEdgeAssertion(start, this.index, "end");
      return true;
    }
    if (this.eat2(REVERSE_SOLIDUS, LATIN_CAPITAL_LETTER_B)) {
      this.onWordBoundaryAssertion(start, this.index, "word", true);
      return true;
    }
    if (this.eat2(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_B)) {
      this.onWordBoundaryAssertion(start, this.index, "word", false);
      return true;
    }
    if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
      const lookbehind = this.ecmaVersion >= 2018 && this.eat(LESS_THAN_SIGN);
      let negate = false;
      if (this.eat(EQUALS_SIGN) || (negate = this.eat(EXCLAMATION_MARK))) {
        const kind = lookbehind ? "lookbehind" : "lookahead";
        this.onLookaroundAssertionEnter(start, kind, negate);
        this.consumeDisjunction();
        if (!this.eat(RIGHT_PARENTHESIS)) {
          this.raise("Unterminated group");
        }
        this._lastAssertionIsQuantifiable = !lookbehind && !this.strict;
        this.onLookaroundAssertionLeave(start, this.index, kind, negate);
        return true;
      }
      this.rewind(start);
    }
    return false;
  }
  consumeQuantifier(noConsume = false) {
    const start = this.index;
    let min = 0;
    let max = 0;
    let greedy = false;
    if (this.eat(ASTERISK)) {
      min = 0;
      max = Number.POSITIVE_INFINITY;
    } else if (this.eat(PLUS_SIGN)) {
      min = 1;
      max = Number.POSITIVE_INFINITY;
    } else if (this.eat(QUESTION_MARK)) {
      min = 0;
      max = 1;
    } else if (this.eatBracedQuantifier(noConsume)) {
      ({ min, max } = this._lastRange);
    } else {
      return false;
    }
    greedy = !this.eat(QUESTION_MARK);
    if (!noConsume) {
      this.onQuantifier(start, this.index, min, max, greedy);
    }
    return true;
  }
  eatBracedQuantifier(noError) {
    const start = this.index;
    if (this.eat(LEFT_CURLY_BRACKET)) {
      if (this.eatDecimalDigits()) {
        const min = this._lastIntValue;
        let max = min;
        if (this.eat(COMMA)) {
          max = this.eatDecimalDigits() ? this._lastIntValue : Number.POSITIVE_INFINITY;
        }
        if (this.eat(RIGHT_CURLY_BRACKET)) {
          if (!noError && max < min) {
            this.raise("numbers out of order in {} quantifier");
          }
          this._lastRange = { min, max };
          return true;
        }
      }
      if (!noError && (this._unicodeMode || this.strict)) {
        this.raise("Incomplete quantifier");
      }
      this.rewind(start);
    }
    return false;
  }
  consumeAtom() {
    return this.consumePatternCharacter() || this.consumeDot() || this.consumeReverseSolidusAtomEscape() || Boolean(this.consumeCharacterClass()) || this.consumeCapturingGroup() || this.consumeUncapturingGroup();
  }
  consumeDot() {
    if (this.eat(FULL_STOP)) {
      this.onAnyCharacterSet(this.index - 1, this.index, "any");
      return true;
    }
    return false;
  }
  consumeReverseSolidusAtomEscape() {
    const start = this.index;
    if (this.eat(REVERSE_SOLIDUS)) {
      if (this.consumeAtomEscape()) {
        return true;
      }
      this.rewind(start);
    }
    return false;
  }
  consumeUncapturingGroup() {
    const start = this.index;
    if (this.eat2(LEFT_PARENTHESIS, QUESTION_MARK)) {
      this.onGroupEnter(start);
      if (this.ecmaVersion >= 2025) {
        this.consumeModifiers();
      }
      if (!this.eat(COLON)) {
        this.rewind(start + 1);
        this.raise("Invalid group");
      }
      this.consumeDisjunction();
      if (!this.eat(RIGHT_PARENTHESIS)) {
        this.raise("Unterminated group");
      }
      this.onGroupLeave(start, this.index);
      return true;
    }
    return false;
  }
  consumeModifiers() {
    const start = this.index;
    const hasAddModifiers = this.eatModifiers();
    const addModifiersEnd = this.index;
    const hasHyphen = this.eat(HYPHEN_MINUS);
    if (!hasAddModifiers && !hasHyphen) {
      return false;
    }
    this.onModifiersEnter(start);
    const addModifiers = this.parseModifiers(start, addModifiersEnd);
    this.onAddModifiers(start, addModifiersEnd, addModifiers);
    if (hasHyphen) {
      const modifiersStart = this.index;
      if (!this.eatModifiers() && !hasAddModifiers && this.currentCodePoint === COLON) {
        this.raise("Invalid empty flags");
      }
      const modifiers = this.parseModifiers(modifiersStart, this.index);
      for (const [flagName] of Object.entries(modifiers).filter(([, enable]) => enable)) {
        if (addModifiers[flagName]) {
          this.raise(`Duplicated flag '${String.fromCodePoint(FLAG_PROP_TO_CODEPOINT[flagName])}'`);
        }
      }
      this.onRemoveModifiers(modifiersStart, this.index, modifiers);
    }
    this.onModifiersLeave(start, this.index);
    return true;
  }
  consumeCapturingGroup() {
    const start = this.index;
    if (this.eat(LEFT_PARENTHESIS)) {
      let name = null;
      if (this.ecmaVersion >= 2018) {
        if (this.consumeGroupSpecifier()) {
          name = this._lastStrValue;
        } else if (this.currentCodePoint === QUESTION_MARK) {
          this.rewind(start);
          return false;
        }
      } else if (this.currentCodePoint === QUESTION_MARK) {
        this.rewind(start);
        return false;
      }
      this.onCapturingGroupEnter(start, name);
      this.consumeDisjunction();
      if (!this.eat(RIGHT_PARENTHESIS)) {
        this.raise("Unterminated group");
      }
      this.onCapturingGroupLeave(start, this.index, name);
      return true;
    }
    return false;
  }
  consumeExtendedAtom() {
    return this.consumeDot() || this.consumeReverseSolidusAtomEscape() || this.consumeReverseSolidusFollowedByC() || Boolean(this.consumeCharacterClass()) || this.consumeCapturingGroup() || this.consumeUncapturingGroup() || this.consumeInvalidBracedQuantifier() || this.consumeExtendedPatternCharacter();
  }
  consumeReverseSolidusFollowedByC() {
    const start = this.index;
    if (this.currentCodePoint === REVERSE_SOLIDUS && this.nextCodePoint === LATIN_SMALL_LETTER_C) {
      this._lastIntValue = this.currentCodePoint;
      this.advance();
      this.onCharacter(start, this.index, REVERSE_SOLIDUS);
      return true;
    }
    return false;
  }
  consumeInvalidBracedQuantifier() {
    if (this.eatBracedQuantifier(true)) {
      this.raise("Nothing to repeat");
    }
    return false;
  }
  consumePatternCharacter() {
    const start = this.index;
    const cp = this.currentCodePoint;
    if (cp !== -1 && !isSyntaxCharacter(cp)) {
      this.advance();
      this.onCharacter(start, this.index, cp);
      return true;
    }
    return false;
  }
  consumeExtendedPatternCharacter() {
    const start = this.index;
    const cp = this.currentCodePoint;
    if (cp !== -1 && cp !== CIRCUMFLEX_ACCENT && cp !== DOLLAR_SIGN && cp !== REVERSE_SOLIDUS && cp !== FULL_STOP && cp !== ASTERISK && cp !== PLUS_SIGN && cp !== QUESTION_MARK && cp !== LEFT_PARENTHESIS && cp !== RIGHT_PARENTHESIS && cp !== LEFT_SQUARE_BRACKET && cp !== VERTICAL_LINE) {
      this.advance();
      this.onCharacter(start, this.index, cp);
      return true;
    }
    return false;
  }
  consumeGroupSpecifier() {
    const start = this.index;
    if (this.eat(QUESTION_MARK)) {
      if (this.eatGroupName()) {
        if (!this._groupSpecifiers.hasInScope(this._lastStrValue)) {
          this._groupSpecifiers.addToScope(this._lastStrValue);
          return true;
        }
        this.raise("Duplicate capture group name");
      }
      this.rewind(start);
    }
    return false;
  }
  consumeAtomEscape() {
    if (this.consumeBackreference() || this.consumeCharacterClassEscape() || this.consumeCharacterEscape() || this._nFlag && this.consumeKGroupName()) {
      return true;
    }
    if (this.strict || this._unicodeMode) {
      this.raise("Invalid escape");
    }
    return false;
  }
  consumeBackreference() {
    const start = this.index;
    if (this.eatDecimalEscape()) {
      const n = this._lastIntValue;
      if (n <= this._numCapturingParens) {
        this.onBackreference(start - 1, this.index, n);
        return true;
      }
      if (this.strict || this._unicodeMode) {
        this.raise("Invalid escape");
      }
      this.rewind(start);
    }
    return false;
  }
  consumeCharacterClassEscape() {
    var _a;
    const start = this.index;
    if (this.eat(LATIN_SMALL_LETTER_D)) {
      this._lastIntValue = -1;
      this.onEscapeCharacterSet(start - 1, this.index, "digit", false);
      return {};
    }
    if (this.eat(LATIN_CAPITAL_LETTER_D)) {
      this._lastIntValue = -1;
      this.onEscapeCharacterSet(start - 1, this.index, "digit", true);
      return {};
    }
    if (this.eat(LATIN_SMALL_LETTER_S)) {
      this._lastIntValue = -1;
      this.onEscapeCharacterSet(start - 1, this.index, "space", false);
      return {};
    }
    if (this.eat(LATIN_CAPITAL_LETTER_S)) {
      this._lastIntValue = -1;
      this.onEscapeCharacterSet(start - 1, this.index, "space", true);
      return {};
    }
    if (this.eat(LATIN_SMALL_LETTER_W)) {
      this._lastIntValue = -1;
      this.onEscapeCharacterSet(start - 1, this.index, "word", false);
      return {};
    }
    if (this.eat(LATIN_CAPITAL_LETTER_W)) {
      this._lastIntValue = -1;
      this.onEscapeCharacterSet(start - 1, this.index, "word", true);
      return {};
    }
    let negate = false;
    if (this._unicodeMode && this.ecmaVersion >= 2018 && (this.eat(LATIN_SMALL_LETTER_P) || (negate = this.eat(LATIN_CAPITAL_LETTER_P)))) {
      this._lastIntValue = -1;
      let result = null;
      if (this.eat(LEFT_CURLY_BRACKET) && (result = this.eatUnicodePropertyValueExpression()) && this.eat(RIGHT_CURLY_BRACKET)) {
        if (negate && result.strings) {
          this.raise("Invalid property name");
        }
        this.onUnicodePropertyCharacterSet(start - 1, this.index, "property", result.key, result.value, negate, (_a = result.strings) !== null && _a !== void 0 ? _a : false);
        return { mayContainStrings: result.strings };
      }
      this.raise("Invalid property name");
    }
    return null;
  }
  consumeCharacterEscape() {
    const start = this.index;
    if (this.eatControlEscape() || this.eatCControlLetter() || this.eatZero() || this.eatHexEscapeSequence() || this.eatRegExpUnicodeEscapeSequence() || !this.strict && !this._unicodeMode && this.eatLegacyOctalEscapeSequence() || this.eatIdentityEscape()) {
      this.onCharacter(start - 1, this.index, this._lastIntValue);
      return true;
    }
    return false;
  }
  consumeKGroupName() {
    const start = this.index;
    if (this.eat(LATIN_SMALL_LETTER_K)) {
      if (this.eatGroupName()) {
        const groupName = this._lastStrValue;
        this._backreferenceNames.add(groupName);
        this.onBackreference(start - 1, this.index, groupName);
        return true;
      }
      this.raise("Invalid named reference");
    }
    return false;
  }
  consumeCharacterClass() {
    const start = this.index;
    if (this.eat(LEFT_SQUARE_BRACKET)) {
      const negate = this.eat(CIRCUMFLEX_ACCENT);
      this.onCharacterClassEnter(start, negate, this._unicodeSetsMode);
      const result = this.consumeClassContents();
      if (!this.eat(RIGHT_SQUARE_BRACKET)) {
        if (this.currentCodePoint === -1) {
          this.raise("Unterminated character class");
        }
        this.raise("Invalid character in character class");
      }
      if (negate && result.mayContainStrings) {
        this.raise("Negated character class may contain strings");
      }
      this.onCharacterClassLeave(start, this.index, negate);
      return result;
    }
    return null;
  }
  consumeClassContents() {
    if (this._unicodeSetsMode) {
      if (this.currentCodePoint === RIGHT_SQUARE_BRACKET) {
        return {};
      }
      const result = this.consumeClassSetExpression();
      return result;
    }
    const strict = this.strict || this._unicodeMode;
    for (; ; ) {
      const rangeStart = this.index;
      if (!this.consumeClassAtom()) {
        break;
      }
      const min = this._lastIntValue;
      if (!this.eat(HYPHEN_MINUS)) {
        continue;
      }
      this.onCharacter(this.index - 1, this.index, HYPHEN_MINUS);
      if (!this.consumeClassAtom()) {
        break;
      }
      const max = this._lastIntValue;
      if (min === -1 || max === -1) {
        if (strict) {
          this.raise("Invalid character class");
        }
        continue;
      }
      if (min > max) {
        this.raise("Range out of order in character class");
      }
      this.onCharacterClassRange(rangeStart, this.index, min, max);
    }
    return {};
  }
  consumeClassAtom() {
    const start = this.index;
    const cp = this.currentCodePoint;
    if (cp !== -1 && cp !== REVERSE_SOLIDUS && cp !== RIGHT_SQUARE_BRACKET) {
      this.advance();
      this._lastIntValue = cp;
      this.onCharacter(start, this.index, this._lastIntValue);
      return true;
    }
    if (this.eat(REVERSE_SOLIDUS)) {
      if (this.consumeClassEscape()) {
        return true;
      }
      if (!this.strict && this.currentCodePoint === LATIN_SMALL_LETTER_C) {
        this._lastIntValue = REVERSE_SOLIDUS;
        this.onCharacter(start, this.index, this._lastIntValue);
        return true;
      }
      if (this.strict || this._unicodeMode) {
        this.raise("Invalid escape");
      }
      this.rewind(start);
    }
    return false;
  }
  consumeClassEscape() {
    const start = this.index;
    if (this.eat(LATIN_SMALL_LETTER_B)) {
      this._lastIntValue = BACKSPACE;
      this.onCharacter(start - 1, this.index, this._lastIntValue);
      return true;
    }
    if (this._unicodeMode && this.eat(HYPHEN_MINUS)) {
      this._lastIntValue = HYPHEN_MINUS;
      this.onCharacter(start - 1, this.index, this._lastIntValue);
      return true;
    }
    let cp = 0;
    if (!this.strict && !this._unicodeMode && this.currentCodePoint === LATIN_SMALL_LETTER_C && (isDecimalDigit(cp = this.nextCodePoint) || cp === LOW_LINE)) {
      this.advance();
      this.advance();
      this._lastIntValue = cp % 32;
      this.onCharacter(start - 1, this.index, this._lastIntValue);
      return true;
    }
    return Boolean(this.consumeCharacterClassEscape()) || this.consumeCharacterEscape();
  }
  consumeClassSetExpression() {
    const start = this.index;
    let mayContainStrings = false;
    let result = null;
    if (this.consumeClassSetCharacter()) {
      if (this.consumeClassSetRangeFromOperator(start)) {
        this.consumeClassUnionRight({});
        return {};
      }
      mayContainStrings = false;
    } else if (result = this.consumeClassSetOperand()) {
      mayContainStrings = result.mayContainStrings;
    } else {
      const cp = this.currentCodePoint;
      if (cp === REVERSE_SOLIDUS) {
        this.advance();
        this.raise("Invalid escape");
      }
      if (cp === this.nextCodePoint && isClassSetReservedDoublePunctuatorCharacter(cp)) {
        this.raise("Invalid set operation in character class");
      }
      this.raise("Invalid character in character class");
    }
    if (this.eat2(AMPERSAND, AMPERSAND)) {
      while (this.currentCodePoint !== AMPERSAND && (result = this.consumeClassSetOperand())) {
        this.onClassIntersection(start, this.index);
        if (!result.mayContainStrings) {
          mayContainStrings = false;
        }
        if (this.eat2(AMPERSAND, AMPERSAND)) {
          continue;
        }
        return { mayContainStrings };
      }
      this.raise("Invalid character in character class");
    }
    if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
      while (this.consumeClassSetOperand()) {
        this.onClassSubtraction(start, this.index);
        if (this.eat2(HYPHEN_MINUS, HYPHEN_MINUS)) {
          continue;
        }
        return { mayContainStrings };
      }
      this.raise("Invalid character in character class");
    }
    return this.consumeClassUnionRight({ mayContainStrings });
  }
  consumeClassUnionRight(leftResult) {
    let mayContainStrings = leftResult.mayContainStrings;
    for (; ; ) {
      const start = this.index;
      if (this.consumeClassSetCharacter()) {
        this.consumeClassSetRangeFromOperator(start);
        continue;
      }
      const result = this.consumeClassSetOperand();
      if (result) {
        if (result.mayContainStrings) {
          mayContainStrings = true;
        }
        continue;
      }
      break;
    }
    return { mayContainStrings };
  }
  consumeClassSetRangeFromOperator(start) {
    const currentStart = this.index;
    const min = this._lastIntValue;
    if (this.eat(HYPHEN_MINUS)) {
      if (this.consumeClassSetCharacter()) {
        const max = this._lastIntValue;
        if (min === -1 || max === -1) {
          this.raise("Invalid character class");
        }
        if (min > max) {
          this.raise("Range out of order in character class");
        }
        this.onCharacterClassRange(start, this.index, min, max);
        return true;
      }
      this.rewind(currentStart);
    }
    return false;
  }
  consumeClassSetOperand() {
    let result = null;
    if (result = this.consumeNestedClass()) {
      return result;
    }
    if (result = this.consumeClassStringDisjunction()) {
      return result;
    }
    if (this.consumeClassSetCharacter()) {
      return {};
    }
    return null;
  }
  consumeNestedClass() {
    const start = this.index;
    if (this.eat(LEFT_SQUARE_BRACKET)) {
      const negate = this.eat(CIRCUMFLEX_ACCENT);
      this.onCharacterClassEnter(start, negate, true);
      const result = this.consumeClassContents();
      if (!this.eat(RIGHT_SQUARE_BRACKET)) {
        this.raise("Unterminated character class");
      }
      if (negate && result.mayContainStrings) {
        this.raise("Negated character class may contain strings");
      }
      this.onCharacterClassLeave(start, this.index, negate);
      return result;
    }
    if (this.eat(REVERSE_SOLIDUS)) {
      const result = this.consumeCharacterClassEscape();
      if (result) {
        return result;
      }
      this.rewind(start);
    }
    return null;
  }
  consumeClassStringDisjunction() {
    const start = this.index;
    if (this.eat3(REVERSE_SOLIDUS, LATIN_SMALL_LETTER_Q, LEFT_CURLY_BRACKET)) {
      this.onClassStringDisjunctionEnter(start);
      let i = 0;
      let mayContainStrings = false;
      do {
        if (this.consumeClassString(i++).mayContainStrings) {
          mayContainStrings = true;
        }
      } while (this.eat(VERTICAL_LINE));
      if (this.eat(RIGHT_CURLY_BRACKET)) {
        this.onClassStringDisjunctionLeave(start, this.index);
        return { mayContainStrings };
      }
      this.raise("Unterminated class string disjunction");
    }
    return null;
  }
  consumeClassString(i) {
    const start = this.index;
    let count = 0;
    this.onStringAlternativeEnter(start, i);
    while (this.currentCodePoint !== -1 && this.consumeClassSetCharacter()) {
      count++;
    }
    this.onStringAlternativeLeave(start, this.index, i);
    return { mayContainStrings: count !== 1 };
  }
  consumeClassSetCharacter() {
    const start = this.index;
    const cp = this.currentCodePoint;
    if (cp !== this.nextCodePoint || !isClassSetReservedDoublePunctuatorCharacter(cp)) {
      if (cp !== -1 && !isClassSetSyntaxCharacter(cp)) {
        this._lastIntValue = cp;
        this.advance();
        this.onCharacter(start, this.index, this._lastIntValue);
        return true;
      }
    }
    if (this.eat(REVERSE_SOLIDUS)) {
      if (this.consumeCharacterEscape()) {
        return true;
      }
      if (isClassSetReservedPunctuator(this.currentCodePoint)) {
        this._lastIntValue = this.currentCodePoint;
        this.advance();
        this.onCharacter(start, this.index, this._lastIntValue);
        return true;
      }
      if (this.eat(LATIN_SMALL_LETTER_B)) {
        this._lastIntValue = BACKSPACE;
        this.onCharacter(start, this.index, this._lastIntValue);
        return true;
      }
      this.rewind(start);
    }
    return false;
  }
  eatGroupName() {
    if (this.eat(LESS_THAN_SIGN)) {
      if (this.eatRegExpIdentifierName() && this.eat(GREATER_THAN_SIGN)) {
        return true;
      }
      this.raise("Invalid capture group name");
    }
    return false;
  }
  eatRegExpIdentifierName() {
    if (this.eatRegExpIdentifierStart()) {
      this._lastStrValue = String.fromCodePoint(this._lastIntValue);
      while (this.eatRegExpIdentifierPart()) {
        this._lastStrValue += String.fromCodePoint(this._lastIntValue);
      }
      return true;
    }
    return false;
  }
  eatRegExpIdentifierStart() {
    const start = this.index;
    const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
    let cp = this.currentCodePoint;
    this.advance();
    if (cp === REVERSE_SOLIDUS && this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
      cp = this._lastIntValue;
    } else if (forceUFlag && isLeadSurrogate(cp) && isTrailSurrogate(this.currentCodePoint)) {
      cp = combineSurrogatePair(cp, this.currentCodePoint);
      this.advance();
    }
    if (isIdentifierStartChar(cp)) {
      this._lastIntValue = cp;
      return true;
    }
    if (this.index !== start) {
      this.rewind(start);
    }
    return false;
  }
  eatRegExpIdentifierPart() {
    const start = this.index;
    const forceUFlag = !this._unicodeMode && this.ecmaVersion >= 2020;
    let cp = this.currentCodePoint;
    this.advance();
    if (cp === REVERSE_SOLIDUS && this.eatRegExpUnicodeEscapeSequence(forceUFlag)) {
      cp = this._lastIntValue;
    } else if (forceUFlag && isLeadSurrogate(cp) && isTrailSurrogate(this.currentCodePoint)) {
      cp = combineSurrogatePair(cp, this.currentCodePoint);
      this.advance();
    }
    if (isIdentifierPartChar(cp)) {
      this._lastIntValue = cp;
      return true;
    }
    if (this.index !== start) {
      this.rewind(start);
    }
    return false;
  }
  eatCControlLetter() {
    const start = this.index;
    if (this.eat(LATIN_SMALL_LETTER_C)) {
      if (this.eatControlLetter()) {
        return true;
      }
      this.rewind(start);
    }
    return false;
  }
  eatZero() {
    if (this.currentCodePoint === DIGIT_ZERO && !isDecimalDigit(this.nextCodePoint)) {
      this._lastIntValue = 0;
      this.advance();
      return true;
    }
    return false;
  }
  eatControlEscape() {
    if (this.eat(LATIN_SMALL_LETTER_F)) {
      this._lastIntValue = FORM_FEED;
      return true;
    }
    if (this.eat(LATIN_SMALL_LETTER_N)) {
      this._lastIntValue = LINE_FEED;
      return true;
    }
    if (this.eat(LATIN_SMALL_LETTER_R)) {
      this._lastIntValue = CARRIAGE_RETURN;
      return true;
    }
    if (this.eat(LATIN_SMALL_LETTER_T)) {
      this._lastIntValue = CHARACTER_TABULATION;
      return true;
    }
    if (this.eat(LATIN_SMALL_LETTER_V)) {
      this._lastIntValue = LINE_TABULATION;
      return true;
    }
    return false;
  }
  eatControlLetter() {
    const cp = this.currentCodePoint;
    if (isLatinLetter(cp)) {
      this.advance();
      this._lastIntValue = cp % 32;
      return true;
    }
    return false;
  }
  eatRegExpUnicodeEscapeSequence(forceUFlag = false) {
    const start = this.index;
    const uFlag = forceUFlag || this._unicodeMode;
    if (this.eat(LATIN_SMALL_LETTER_U)) {
      if (uFlag && this.eatRegExpUnicodeSurrogatePairEscape() || this.eatFixedHexDigits(4) || uFlag && this.eatRegExpUnicodeCodePointEscape()) {
        return true;
      }
      if (this.strict || uFlag) {
        this.raise("Invalid unicode escape");
      }
      this.rewind(start);
    }
    return false;
  }
  eatRegExpUnicodeSurrogatePairEscape() {
    const start = this.index;
    if (this.eatFixedHexDigits(4)) {
      const lead = this._lastIntValue;
      if (isLeadSurrogate(lead) && this.eat(REVERSE_SOLIDUS) && this.eat(LATIN_SMALL_LETTER_U) && this.eatFixedHexDigits(4)) {
        const trail = this._lastIntValue;
        if (isTrailSurrogate(trail)) {
          this._lastIntValue = combineSurrogatePair(lead, trail);
          return true;
        }
      }
      this.rewind(start);
    }
    return false;
  }
  eatRegExpUnicodeCodePointEscape() {
    const start = this.index;
    if (this.eat(LEFT_CURLY_BRACKET) && this.eatHexDigits() && this.eat(RIGHT_CURLY_BRACKET) && isValidUnicode(this._lastIntValue)) {
      return true;
    }
    this.rewind(start);
    return false;
  }
  eatIdentityEscape() {
    const cp = this.currentCodePoint;
    if (this.isValidIdentityEscape(cp)) {
      this._lastIntValue = cp;
      this.advance();
      return true;
    }
    return false;
  }
  isValidIdentityEscape(cp) {
    if (cp === -1) {
      return false;
    }
    if (this._unicodeMode) {
      return isSyntaxCharacter(cp) || cp === SOLIDUS;
    }
    if (this.strict) {
      return !isIdContinue(cp);
    }
    if (this._nFlag) {
      return !(cp === LATIN_SMALL_LETTER_C || cp === LATIN_SMALL_LETTER_K);
    }
    return cp !== LATIN_SMALL_LETTER_C;
  }
  eatDecimalEscape() {
    this._lastIntValue = 0;
    let cp = this.currentCodePoint;
    if (cp >= DIGIT_ONE && cp <= DIGIT_NINE) {
      do {
        this._lastIntValue = 10 * this._lastIntValue + (cp - DIGIT_ZERO);
        this.advance();
      } while ((cp = this.currentCodePoint) >= DIGIT_ZERO && cp <= DIGIT_NINE);
      return true;
    }
    return false;
  }
  eatUnicodePropertyValueExpression() {
    const start = this.index;
    if (this.eatUnicodePropertyName() && this.eat(EQUALS_SIGN)) {
      const key = this._lastStrValue;
      if (this.eatUnicodePropertyValue()) {
        const value = this._lastStrValue;
        if (isValidUnicodeProperty(this.ecmaVersion, key, value)) {
          return {
            key,
            value: value || null
          };
        }
        this.raise("Invalid property name");
      }
    }
    this.rewind(start);
    if (this.eatLoneUnicodePropertyNameOrValue()) {
      const nameOrValue = this._lastStrValue;
      if (isValidUnicodeProperty(this.ecmaVersion, "General_Category", nameOrValue)) {
        return {
          key: "General_Category",
          value: nameOrValue || null
        };
      }
      if (isValidLoneUnicodeProperty(this.ecmaVersion, nameOrValue)) {
        return {
          key: nameOrValue,
          value: null
        };
      }
      if (this._unicodeSetsMode && isValidLoneUnicodePropertyOfString(this.ecmaVersion, nameOrValue)) {
        return {
          key: nameOrValue,
          value: null,
          strings: true
        };
      }
      this.raise("Invalid property name");
    }
    return null;
  }
  eatUnicodePropertyName() {
    this._lastStrValue = "";
    while (isUnicodePropertyNameCharacter(this.currentCodePoint)) {
      this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
      this.advance();
    }
    return this._lastStrValue !== "";
  }
  eatUnicodePropertyValue() {
    this._lastStrValue = "";
    while (isUnicodePropertyValueCharacter(this.currentCodePoint)) {
      this._lastStrValue += String.fromCodePoint(this.currentCodePoint);
      this.advance();
    }
    return this._lastStrValue !== "";
  }
  eatLoneUnicodePropertyNameOrValue() {
    return this.eatUnicodePropertyValue();
  }
  eatHexEscapeSequence() {
    const start = this.index;
    if (this.eat(LATIN_SMALL_LETTER_X)) {
      if (this.eatFixedHexDigits(2)) {
        return true;
      }
      if (this._unicodeMode || this.strict) {
        this.raise("Invalid escape");
      }
      this.rewind(start);
    }
    return false;
  }
  eatDecimalDigits() {
    const start = this.index;
    this._lastIntValue = 0;
    while (isDecimalDigit(this.currentCodePoint)) {
      this._lastIntValue = 10 * this._lastIntValue + digitToInt(this.currentCodePoint);
      this.advance();
    }
    return this.index !== start;
  }
  eatHexDigits() {
    const start = this.index;
    this._lastIntValue = 0;
    while (isHexDigit(this.currentCodePoint)) {
      this._lastIntValue = 16 * this._lastIntValue + digitToInt(this.currentCodePoint);
      this.advance();
    }
    return this.index !== start;
  }
  eatLegacyOctalEscapeSequence() {
    if (this.eatOctalDigit()) {
      const n1 = this._lastIntValue;
      if (this.eatOctalDigit()) {
        const n2 = this._lastIntValue;
        if (n1 <= 3 && this.eatOctalDigit()) {
          this._lastIntValue = n1 * 64 + n2 * 8 + this._lastIntValue;
        } else {
          this._lastIntValue = n1 * 8 + n2;
        }
      } else {
        this._lastIntValue = n1;
      }
      return true;
    }
    return false;
  }
  eatOctalDigit() {
    const cp = this.currentCodePoint;
    if (isOctalDigit(cp)) {
      this.advance();
      this._lastIntValue = cp - DIGIT_ZERO;
      return true;
    }
    this._lastIntValue = 0;
    return false;
  }
  eatFixedHexDigits(length) {
    const start = this.index;
    this._lastIntValue = 0;
    for (let i = 0; i < length; ++i) {
      const cp = this.currentCodePoint;
      if (!isHexDigit(cp)) {
        this.rewind(start);
        return false;
      }
      this._lastIntValue = 16 * this._lastIntValue + digitToInt(cp);
      this.advance();
    }
    return true;
  }
  eatModifiers() {
    let ate = false;
    while (isRegularExpressionModifier(this.currentCodePoint)) {
      this.advance();
      ate = true;
    }
    return ate;
  }
  parseModifiers(start, end) {
    const { ignoreCase, multiline, dotAll } = this.parseFlags(this._reader.source, start, end);
    return { ignoreCase, multiline, dotAll };
  }
  parseFlags(source, start, end) {
    const flags = {
      global: false,
      ignoreCase: false,
      multiline: false,
      unicode: false,
      sticky: false,
      dotAll: false,
      hasIndices: false,
      unicodeSets: false
    };
    const validFlags = /* @__PURE__ */ new Set();
    validFlags.add(LATIN_SMALL_LETTER_G);
    validFlags.add(LATIN_SMALL_LETTER_I);
    validFlags.add(LATIN_SMALL_LETTER_M);
    if (this.ecmaVersion >= 2015) {
      validFlags.add(LATIN_SMALL_LETTER_U);
      validFlags.add(LATIN_SMALL_LETTER_Y);
      if (this.ecmaVersion >= 2018) {
        validFlags.add(LATIN_SMALL_LETTER_S);
        if (this.ecmaVersion >= 2022) {
          validFlags.add(LATIN_SMALL_LETTER_D);
          if (this.ecmaVersion >= 2024) {
            validFlags.add(LATIN_SMALL_LETTER_V);
          }
        }
      }
    }
    for (let i = start; i < end; ++i) {
      const flag = source.charCodeAt(i);
      if (validFlags.has(flag)) {
        const prop = FLAG_CODEPOINT_TO_PROP[flag];
        if (flags[prop]) {
          this.raise(`Duplicated flag '${source[i]}'`, {
            index: start
          });
        }
        flags[prop] = true;
      } else {
        this.raise(`Invalid flag '${source[i]}'`, { index: start });
      }
    }
    return flags;
  }
};
var DUMMY_PATTERN = {};
var DUMMY_FLAGS = {};
var DUMMY_CAPTURING_GROUP = {};
function isClassSetOperand(node) {
  return node.type === "Character" || node.type === "CharacterSet" || node.type === "CharacterClass" || node.type === "ExpressionCharacterClass" || node.type === "ClassStringDisjunction";
}
var RegExpParserState = class {
  constructor(options) {
    var _a;
    this._node = DUMMY_PATTERN;
    this._expressionBufferMap = /* @__PURE__ */ new Map();
    this._flags = DUMMY_FLAGS;
    this._backreferences = [];
    this._capturingGroups = [];
    this.source = "";
    this.strict = Boolean(options === null || options === void 0 ? void 0 : options.strict);
    this.ecmaVersion = (_a = options === null || options === void 0 ? void 0 : options.ecmaVersion) !== null && _a !== void 0 ? _a : latestEcmaVersion;
  }
  get pattern() {
    if (this._node.type !== "Pattern") {
      throw new Error("UnknownError");
    }
    return this._node;
  }
  get flags() {
    if (this._flags.type !== "Flags") {
      throw new Error("UnknownError");
    }
    return this._flags;
  }
  onRegExpFlags(start, end, { global, ignoreCase, multiline, unicode, sticky, dotAll, hasIndices, unicodeSets }) {
    this._flags = {
      type: "Flags",
      parent: null,
      start,
      end,
      raw: this.source.slice(start, end),
      global,
      ignoreCase,
      multiline,
      unicode,
      sticky,
      dotAll,
      hasIndices,
      unicodeSets
    };
  }
  onPatternEnter(start) {
    this._node = {
      type: "Pattern",
      parent: null,
      start,
      end: start,
      raw: "",
      alternatives: []
    };
    this._backreferences.length = 0;
    this._capturingGroups.length = 0;
  }
  onPatternLeave(start, end) {
    this._node.end = end;
    this._node.raw = this.source.slice(start, end);
    for (const reference of this._backreferences) {
      const ref = reference.ref;
      const groups = typeof ref === "number" ? [this._capturingGroups[ref - 1]] : this._capturingGroups.filter((g) => g.name === ref);
      if (groups.length === 1) {
        const group = groups[0];
        reference.ambiguous = false;
        reference.resolved = group;
      } else {
        reference.ambiguous = true;
        reference.resolved = groups;
      }
      for (const group of groups) {
        group.references.push(reference);
      }
    }
  }
  onAlternativeEnter(start) {
    const parent = this._node;
    if (parent.type !== "Assertion" && parent.type !== "CapturingGroup" && parent.type !== "Group" && parent.type !== "Pattern") {
      throw new Error("UnknownError");
    }
    this._node = {
      type: "Alternative",
      parent,
      start,
      end: start,
      raw: "",
      elements: []
    };
    parent.alternatives.push(this._node);
  }
  onAlternativeLeave(start, end) {
    const node = this._node;
    if (node.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
  onGroupEnter(start) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    const group = {
      type: "Group",
      parent,
      start,
      end: start,
      raw: "",
      modifiers: null,
      alternatives: []
    };
    this._node = group;
    parent.elements.push(this._node);
  }
  onGroupLeave(start, end) {
    const node = this._node;
    if (node.type !== "Group" || node.parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
  onModifiersEnter(start) {
    const parent = this._node;
    if (parent.type !== "Group") {
      throw new Error("UnknownError");
    }
    this._node = {
      type: "Modifiers",
      parent,
      start,
      end: start,
      raw: "",
      add: null,
      remove: null
    };
    parent.modifiers = this._node;
  }
  onModifiersLeave(start, end) {
    const node = this._node;
    if (node.type !== "Modifiers" || node.parent.type !== "Group") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
  onAddModifiers(start, end, { ignoreCase, multiline, dotAll }) {
    const parent = this._node;
    if (parent.type !== "Modifiers") {
      throw new Error("UnknownError");
    }
    parent.add = {
      type: "ModifierFlags",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      ignoreCase,
      multiline,
      dotAll
    };
  }
  onRemoveModifiers(start, end, { ignoreCase, multiline, dotAll }) {
    const parent = this._node;
    if (parent.type !== "Modifiers") {
      throw new Error("UnknownError");
    }
    parent.remove = {
      type: "ModifierFlags",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      ignoreCase,
      multiline,
      dotAll
    };
  }
  onCapturingGroupEnter(start, name) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    this._node = {
      type: "CapturingGroup",
      parent,
      start,
      end: start,
      raw: "",
      name,
      alternatives: [],
      references: []
    };
    parent.elements.push(this._node);
    this._capturingGroups.push(this._node);
  }
  onCapturingGroupLeave(start, end) {
    const node = this._node;
    if (node.type !== "CapturingGroup" || node.parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
  onQuantifier(start, end, min, max, greedy) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    const element = parent.elements.pop();
    if (element == null || element.type === "Quantifier" || element.type === "Assertion" && element.kind !== "lookahead") {
      throw new Error("UnknownError");
    }
    const node = {
      type: "Quantifier",
      parent,
      start: element.start,
      end,
      raw: this.source.slice(element.start, end),
      min,
      max,
      greedy,
      element
    };
    parent.elements.push(node);
    element.parent = node;
  }
  onLookaroundAssertionEnter(start, kind, negate) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    const node = this._node = {
      type: "Assertion",
      parent,
      start,
      end: start,
      raw: "",
      kind,
      negate,
      alternatives: []
    };
    parent.elements.push(node);
  }
  onLookaroundAssertionLeave(start, end) {
    const node = this._node;
    if (node.type !== "Assertion" || node.parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
  onEdgeAssertion(start, end, kind) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    parent.elements.push({
      type: "Assertion",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      kind
    });
  }
  onWordBoundaryAssertion(start, end, kind, negate) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    parent.elements.push({
      type: "Assertion",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      kind,
      negate
    });
  }
  onAnyCharacterSet(start, end, kind) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    parent.elements.push({
      type: "CharacterSet",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      kind
    });
  }
  onEscapeCharacterSet(start, end, kind, negate) {
    const parent = this._node;
    if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
      throw new Error("UnknownError");
    }
    parent.elements.push({
      type: "CharacterSet",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      kind,
      negate
    });
  }
  onUnicodePropertyCharacterSet(start, end, kind, key, value, negate, strings) {
    const parent = this._node;
    if (parent.type !== "Alternative" && parent.type !== "CharacterClass") {
      throw new Error("UnknownError");
    }
    const base = {
      type: "CharacterSet",
      parent: null,
      start,
      end,
      raw: this.source.slice(start, end),
      kind,
      strings: null,
      key
    };
    if (strings) {
      if (parent.type === "CharacterClass" && !parent.unicodeSets || negate || value !== null) {
        throw new Error("UnknownError");
      }
      parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
    } else {
      parent.elements.push(Object.assign(Object.assign({}, base), { parent, strings, value, negate }));
    }
  }
  onCharacter(start, end, value) {
    const parent = this._node;
    if (parent.type !== "Alternative" && parent.type !== "CharacterClass" && parent.type !== "StringAlternative") {
      throw new Error("UnknownError");
    }
    parent.elements.push({
      type: "Character",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      value
    });
  }
  onBackreference(start, end, ref) {
    const parent = this._node;
    if (parent.type !== "Alternative") {
      throw new Error("UnknownError");
    }
    const node = {
      type: "Backreference",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      ref,
      ambiguous: false,
      resolved: DUMMY_CAPTURING_GROUP
    };
    parent.elements.push(node);
    this._backreferences.push(node);
  }
  onCharacterClassEnter(start, negate, unicodeSets) {
    const parent = this._node;
    const base = {
      type: "CharacterClass",
      parent,
      start,
      end: start,
      raw: "",
      unicodeSets,
      negate,
      elements: []
    };
    if (parent.type === "Alternative") {
      const node = Object.assign(Object.assign({}, base), { parent });
      this._node = node;
      parent.elements.push(node);
    } else if (parent.type === "CharacterClass" && parent.unicodeSets && unicodeSets) {
      const node = Object.assign(Object.assign({}, base), {
        parent,
        unicodeSets
      });
      this._node = node;
      parent.elements.push(node);
    } else {
      throw new Error("UnknownError");
    }
  }
  onCharacterClassLeave(start, end) {
    const node = this._node;
    if (node.type !== "CharacterClass" || node.parent.type !== "Alternative" && node.parent.type !== "CharacterClass") {
      throw new Error("UnknownError");
    }
    const parent = node.parent;
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = parent;
    const expression = this._expressionBufferMap.get(node);
    if (!expression) {
      return;
    }
    if (node.elements.length > 0) {
      throw new Error("UnknownError");
    }
    this._expressionBufferMap.delete(node);
    const newNode = {
      type: "ExpressionCharacterClass",
      parent,
      start: node.start,
      end: node.end,
      raw: node.raw,
      negate: node.negate,
      expression
    };
    expression.parent = newNode;
    if (node !== parent.elements.pop()) {
      throw new Error("UnknownError");
    }
    parent.elements.push(newNode);
  }
  onCharacterClassRange(start, end) {
    const parent = this._node;
    if (parent.type !== "CharacterClass") {
      throw new Error("UnknownError");
    }
    const elements = parent.elements;
    const max = elements.pop();
    if (!max || max.type !== "Character") {
      throw new Error("UnknownError");
    }
    if (!parent.unicodeSets) {
      const hyphen = elements.pop();
      if (!hyphen || hyphen.type !== "Character" || hyphen.value !== HYPHEN_MINUS) {
        throw new Error("UnknownError");
      }
    }
    const min = elements.pop();
    if (!min || min.type !== "Character") {
      throw new Error("UnknownError");
    }
    const node = {
      type: "CharacterClassRange",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      min,
      max
    };
    min.parent = node;
    max.parent = node;
    elements.push(node);
  }
  onClassIntersection(start, end) {
    var _a;
    const parent = this._node;
    if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
      throw new Error("UnknownError");
    }
    const right = parent.elements.pop();
    const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
    if (!left || !right || left.type === "ClassSubtraction" || left.type !== "ClassIntersection" && !isClassSetOperand(left) || !isClassSetOperand(right)) {
      throw new Error("UnknownError");
    }
    const node = {
      type: "ClassIntersection",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      left,
      right
    };
    left.parent = node;
    right.parent = node;
    this._expressionBufferMap.set(parent, node);
  }
  onClassSubtraction(start, end) {
    var _a;
    const parent = this._node;
    if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
      throw new Error("UnknownError");
    }
    const right = parent.elements.pop();
    const left = (_a = this._expressionBufferMap.get(parent)) !== null && _a !== void 0 ? _a : parent.elements.pop();
    if (!left || !right || left.type === "ClassIntersection" || left.type !== "ClassSubtraction" && !isClassSetOperand(left) || !isClassSetOperand(right)) {
      throw new Error("UnknownError");
    }
    const node = {
      type: "ClassSubtraction",
      parent,
      start,
      end,
      raw: this.source.slice(start, end),
      left,
      right
    };
    left.parent = node;
    right.parent = node;
    this._expressionBufferMap.set(parent, node);
  }
  onClassStringDisjunctionEnter(start) {
    const parent = this._node;
    if (parent.type !== "CharacterClass" || !parent.unicodeSets) {
      throw new Error("UnknownError");
    }
    this._node = {
      type: "ClassStringDisjunction",
      parent,
      start,
      end: start,
      raw: "",
      alternatives: []
    };
    parent.elements.push(this._node);
  }
  onClassStringDisjunctionLeave(start, end) {
    const node = this._node;
    if (node.type !== "ClassStringDisjunction" || node.parent.type !== "CharacterClass") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
  onStringAlternativeEnter(start) {
    const parent = this._node;
    if (parent.type !== "ClassStringDisjunction") {
      throw new Error("UnknownError");
    }
    this._node = {
      type: "StringAlternative",
      parent,
      start,
      end: start,
      raw: "",
      elements: []
    };
    parent.alternatives.push(this._node);
  }
  onStringAlternativeLeave(start, end) {
    const node = this._node;
    if (node.type !== "StringAlternative") {
      throw new Error("UnknownError");
    }
    node.end = end;
    node.raw = this.source.slice(start, end);
    this._node = node.parent;
  }
};
var RegExpParser = class {
  constructor(options) {
    this._state = new RegExpParserState(options);
    this._validator = new RegExpValidator(this._state);
  }
  parseLiteral(source, start = 0, end = source.length) {
    this._state.source = source;
    this._validator.validateLiteral(source, start, end);
    const pattern = this._state.pattern;
    const flags = this._state.flags;
    const literal = {
      type: "RegExpLiteral",
      parent: null,
      start,
      end,
      raw: source,
      pattern,
      flags
    };
    pattern.parent = literal;
    flags.parent = literal;
    return literal;
  }
  parseFlags(source, start = 0, end = source.length) {
    this._state.source = source;
    this._validator.validateFlags(source, start, end);
    return this._state.flags;
  }
  parsePattern(source, start = 0, end = source.length, uFlagOrFlags = void 0) {
    this._state.source = source;
    this._validator.validatePattern(source, start, end, uFlagOrFlags);
    return this._state.pattern;
  }
};

// src/rules/pattern/parse.ts
var PatternFault = class extends Error {
};
function parsePattern(source) {
  const pattern = parse(source);
  refuse(pattern.alternatives);
  return pattern;
}
function parse(source) {
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: false,
      unicodeSets: false
    });
  } catch (error) {
    throw new PatternFault(error instanceof Error ? error.message : "not a regular expression");
  }
}
function refuse(alternatives) {
  for (const element of alternatives.flatMap((alternative) => alternative.elements)) refuseElement(element);
}
function refuseElement(element) {
  switch (element.type) {
    case "Backreference":
      throw new PatternFault("back-references are not allowed: they make matching exponential");
    case "Assertion":
      refuseAssertion(element);
      return;
    case "Group":
    case "CapturingGroup":
      refuse(element.alternatives);
      return;
    case "Quantifier":
      refuseElement(element.element);
      return;
    case "Character":
      if (element.value > 255) throw new PatternFault(`${element.raw} is no byte: patterns match bytes`);
      return;
  }
}
function refuseAssertion(assertion) {
  switch (assertion.kind) {
    case "start":
    case "end":
      throw new PatternFault(
        `${assertion.raw} is not allowed: the engine sees a window, whose edges are not those of a line or a file`
      );
    case "lookbehind":
      throw new PatternFault("look-behind is not allowed: use `boundary`");
    case "lookahead":
      refuse(assertion.alternatives);
      return;
    case "word":
      return;
  }
}

// src/rules/pattern/anchors.ts
var MIN_LENGTH = 3;
var MAX_LENGTH = 24;
var MAX_BEHIND = 512;
var isWhole = (literal) => literal.length < MAX_LENGTH;
var NOISE = new Set(
  "access account admin api app auth bearer client code config data default email env file host http https id key live local login name new pass prod public secret server sk src test token type url user value www".split(" ")
);
function chooseAnchor(elements, ignoreCase) {
  const flat = flatten(elements);
  const usable = literalSegments(flat, ignoreCase).flatMap(({ from, to, strings }) => {
    const literals = [...new Set(strings.map((text) => text.slice(0, MAX_LENGTH)))];
    if (literals.length === 0 || literals.some(isNoise)) return [];
    const lead = leadOf(flat.slice(0, from));
    const first = flat[from];
    const index = first === void 0 ? -1 : elements.indexOf(first);
    return lead === void 0 || lead.kind === "behind" && index < 0 ? [] : [{ literals, lead, from: Math.max(0, index), behind: literals.every(isWhole) ? to : void 0 }];
  });
  const best = usable.sort((a, b) => score(b) - score(a) || a.lead.width - b.lead.width)[0];
  if (best === void 0) {
    throw new PatternFault(
      `no literal of ${MIN_LENGTH} bytes or more that every match contains: write a longer literal part, or use \`context\` with words that stand near the value`
    );
  }
  return best;
}
function leadOf(before) {
  const { min, max } = widthOfSequence(before);
  if (min === max) return { kind: "fixed", width: max };
  return max > MAX_BEHIND ? void 0 : { kind: "behind", width: max };
}
function isNoise(literal) {
  return literal.length < MIN_LENGTH || NOISE.has(literal.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
function score({ literals, lead }) {
  const shortest = literals.reduce((a, b) => a.length <= b.length ? a : b);
  const unusual = /[^a-z]/.test(shortest) ? 1 : 0;
  return Math.min(shortest.length, 8) + unusual - (lead.kind === "behind" ? 1.5 : 0);
}

// src/rules/pattern/compile-pattern.ts
var MAX_TRIES = 5e4;
function compilePattern(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (limit > MAX_REACH) throw new PatternFault(`reach is at most ${MAX_REACH} bytes`);
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  return {
    variants: parsed.alternatives.map((alternative) => compileVariant(alternative, pattern, limit)),
    boundary: defaultBoundary(parsed, pattern),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives)
  };
}
function compileValue(pattern) {
  const parsed = parsePattern(pattern.source);
  const limit = pattern.reach ?? DEFAULT_REACH;
  if (!pattern.linear) refuseAmbiguous(parsed, pattern.ignoreCase, limit);
  const width = widthOfAlternatives(parsed.alternatives);
  if (width.min === 0) throw new PatternFault("a value must not be able to be empty");
  return {
    boundary: defaultBoundary(parsed, { ...pattern, run: void 0 }),
    publicPrefixes: pattern.ignoreCase ? [] : publicPrefixes(parsed),
    groups: groupNames(parsed.alternatives),
    minimum: width.min,
    reach: Math.min(width.look, limit)
  };
}
function refuseAmbiguous(pattern, ignoreCase, reach) {
  const { exponential, tries } = ambiguityOf(pattern, ignoreCase, reach);
  if (exponential !== void 0) {
    throw new PatternFault(
      `the repeat ${exponential} can match the same text in several ways, which can take exponential time`
    );
  }
  if (tries > MAX_TRIES) {
    throw new PatternFault(
      `neighbouring repeats that match the same bytes can take ${tries} tries at one place`
    );
  }
}
function compileVariant(alternative, pattern, limit) {
  const { elements } = alternative;
  const width = widthOfSequence(elements);
  const unbounded = width.look === Number.POSITIVE_INFINITY;
  if (pattern.run !== void 0) {
    if (unbounded) throw new PatternFault("a pattern that begins at a run start needs an upper bound");
    const min = Math.min(width.min, MAX_RUN);
    const follows2 = runOf(flatten(elements), pattern.ignoreCase);
    return {
      ...follows2 === void 0 ? {} : { follows: follows2 },
      source: alternative.raw,
      ignoreCase: pattern.ignoreCase,
      anchor: { run: { class: pattern.run, min, letters: lettersOf(elements, min, pattern) } },
      lead: { kind: "fixed", width: 0 },
      reach: width.look,
      unbounded
    };
  }
  const anchor = chooseAnchor(elements, pattern.ignoreCase);
  const { kind } = anchor.lead;
  if (kind === "behind" && pattern.linear) {
    throw new PatternFault("the literal must stand at the start or at a fixed distance from it");
  }
  const follows = anchor.behind === void 0 ? void 0 : runOf(flatten(elements).slice(anchor.behind), pattern.ignoreCase);
  const raws = elements.map((element) => element.raw);
  const head = raws.slice(0, anchor.from).join("");
  const look = kind === "fixed" ? width.look - anchor.lead.width : widthOfSequence(elements.slice(anchor.from)).look;
  return {
    source: kind === "fixed" ? alternative.raw : `(?<=(?<head>${head}))${raws.slice(anchor.from).join("")}`,
    ignoreCase: pattern.ignoreCase,
    anchor: {
      literals: anchor.literals.map((text) => ({ text, ignoreCase: pattern.ignoreCase }))
    },
    lead: anchor.lead,
    ...follows === void 0 ? {} : { follows },
    reach: unbounded ? limit : look,
    unbounded
  };
}
var MAX_FOLLOWS = 64;
function runOf(elements, ignoreCase) {
  let [set, min] = [NO_BYTES, 0];
  for (const element of elements) {
    if (element.type === "Assertion" || element.type === "Backreference") break;
    const least = widthOfSequence([element]).min;
    const own = elementSet(element, ignoreCase);
    if (min > 0 && (own & ~set) !== NO_BYTES) break;
    set |= own;
    min += least;
    if (least === 0) break;
  }
  return min === 0 || set === NO_BYTES || bytesOf(set).length > 128 ? void 0 : { class: toClass(set), min: Math.min(min, MAX_FOLLOWS) };
}
function lettersOf(elements, min, pattern) {
  let width = 0;
  let hasCapital = false;
  for (const element of elements) {
    if (width >= min) break;
    const set = elementSet(element, pattern.ignoreCase);
    if ((set & ~CAPITAL_OR_DIGIT) !== NO_BYTES) return pattern.letters;
    const { min: least } = widthOfSequence([element]);
    if (least > 0 && (set & ~CAPITAL) === NO_BYTES) hasCapital = true;
    width += least;
  }
  return width >= min && hasCapital ? "upper" : pattern.letters;
}
function defaultBoundary(pattern, source) {
  const first = pattern.alternatives.map(({ elements }) => edgeSet(elements, source.ignoreCase)).reduce(union, NO_BYTES);
  const last = pattern.alternatives.map(({ elements }) => edgeSet([...elements].reverse(), source.ignoreCase)).reduce(union, NO_BYTES);
  const runClass = source.run === void 0 ? void 0 : RUN_CLASSES[source.run];
  return {
    left: runClass ?? (overlap(first, ALNUM) ? toClass(ALNUM) : ""),
    // A class of nearly everything says what the value is not; nothing then tells that it goes on.
    right: runClass ?? (bytesOf(last).length > 128 ? "" : toClass(last))
  };
}
var union = (a, b) => a | b;
function edgeSet(elements, ignoreCase) {
  let set = NO_BYTES;
  for (const element of elements) {
    set |= elementSet(element, ignoreCase);
    if (widthOfSequence([element]).min > 0) break;
  }
  return set;
}
function elementSet(element, ignoreCase) {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return byteSetOf(element, ignoreCase);
    case "Quantifier":
      return elementSet(element.element, ignoreCase);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.flatMap((alternative) => alternative.elements).map((inner) => elementSet(inner, ignoreCase)).reduce(union, NO_BYTES);
    default:
      return NO_BYTES;
  }
}
function publicPrefixes(pattern) {
  const prefixes = pattern.alternatives.map(({ elements }) => leadingStrings(secretElements(elements)));
  if (prefixes.some((strings) => strings === void 0)) return [];
  return [...new Set(prefixes.flatMap((strings) => strings ?? []))].filter((text) => text !== "");
}
function secretElements(elements) {
  for (const element of elements) {
    if (element.type === "CapturingGroup" && element.name === "secret") {
      const [only, ...others] = element.alternatives;
      return only !== void 0 && others.length === 0 ? only.elements : [];
    }
  }
  return elements;
}
function groupNames(alternatives) {
  const names = alternatives.flatMap(({ elements }) => elements.flatMap(namesIn));
  return [...new Set(names)];
}
function namesIn(element) {
  switch (element.type) {
    case "CapturingGroup":
      return [...element.name === null ? [] : [element.name], ...groupNames(element.alternatives)];
    case "Group":
      return groupNames(element.alternatives);
    case "Quantifier":
      return namesIn(element.element);
    default:
      return [];
  }
}

// src/rules/words.ts
var SEPARATORS = ["", "_", "-", ".", " "];
var NOISE2 = new Set(
  "access account admin api app auth client code config data env id key login name new pass test type url user value".split(
    " "
  )
);
var MIN_LENGTH2 = 3;
function wordAnchors(words) {
  if (words.length === 0) throw new PatternFault("needs at least one word");
  const literals = /* @__PURE__ */ new Set();
  for (const word of words) {
    if (!/^[\x20-\x7e]+$/.test(word) || word !== word.toLowerCase()) {
      throw new PatternFault(`the word "${word}" must be lower-case ASCII`);
    }
    if (word.length < MIN_LENGTH2 || NOISE2.has(word))
      throw new PatternFault(`the word "${word}" stands in most files: use a longer one`);
    for (const separator of word.replace(/^_|_$/g, "").includes("_") ? SEPARATORS : ["_"]) {
      literals.add(joinWith(word, separator));
    }
  }
  return [...literals].sort().map((text) => ({ text, ignoreCase: true }));
}
var joinWith = (word, separator) => word.replace(/(?<=[^_])_(?=[^_])/g, separator);

// src/rules/compile.ts
function compileRules(sources, origin) {
  const faults = [...duplicateIds(sources)];
  const rules = sources.map(
    (source) => ({
      ...source.info,
      matchers: source.matches.flatMap((match) => tryCompile(match, origin, faults)),
      origin
    })
  );
  const tests = sources.map(
    (source) => compileTests(toTestSource(source), (place, message) => faults.push({ place, message }))
  );
  if (faults.length > 0)
    throw new ConfigError(
      "PD_RULES_INVALID",
      "rules that cannot be compiled",
      faults,
      "see docs/writing-rules.md"
    );
  return { rules, tests };
}
function duplicateIds(sources) {
  const seen = /* @__PURE__ */ new Set();
  return sources.flatMap(({ info, place }) => {
    if (seen.has(info.id)) return [{ place, message: `a second rule with the id ${info.id}` }];
    seen.add(info.id);
    return [];
  });
}
function tryCompile(match, origin, faults) {
  try {
    return [compileMatch(match, origin === "user")];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    faults.push({ place: match.place, message: error.message });
    return [];
  }
}
function compileMatch(match, linear) {
  const { checks } = match;
  switch (match.kind) {
    case "pattern": {
      const { variants, boundary, publicPrefixes: publicPrefixes2, groups } = compilePattern({
        ...match,
        source: match.pattern,
        letters: wantsBothCases(checks.specs) ? "mixed" : "any",
        linear
      });
      requireGroups(checks.specs, groups);
      return {
        kind: "pattern",
        variants,
        publicPrefixes: publicPrefixes2,
        boundary: mergeBoundary(boundary, match.boundary),
        checks: withDefaults(checks, false),
        ...match.pair === void 0 ? {} : { pair: match.pair }
      };
    }
    case "contextual": {
      const value = compileValue({ ...match, source: match.value, linear });
      requireGroups(checks.specs, value.groups);
      return {
        kind: "contextual",
        words: wordAnchors(match.words),
        value: { source: match.value, ignoreCase: match.ignoreCase, reach: value.reach },
        within: match.within,
        boundary: mergeBoundary(value.boundary, match.boundary),
        checks: withDefaults(checks, !isHexOnly(match.value)),
        publicPrefixes: value.publicPrefixes
      };
    }
    case "structured":
      return {
        kind: "structured",
        structure: match.structure,
        anchors: match.anchors.map((text) => ({ text, ignoreCase: match.ignoreCase })),
        only: match.only,
        // Parsers judge placeholders themselves: they know which part of a thing is the value.
        checks: match.checks.specs
      };
    case "generic":
      return {
        kind: "generic",
        words: wordAnchors(match.words),
        expects: match.expects,
        checks: match.checks.specs
      };
    case "bare":
      return {
        kind: "bare",
        // What the bare matcher judges to be a token has letters of both cases.
        run: { class: match.class, min: Math.min(match.min, MAX_RUN), letters: "mixed" },
        minLength: match.min,
        maxLength: match.max,
        checks: match.checks.specs
      };
    case "path":
      if (match.globs.length === 0) throw new PatternFault("`path` needs at least one glob");
      return { kind: "path", globs: match.globs };
  }
}
var wantsBothCases = (specs) => specs.some(
  (spec) => spec.check === "charset" && spec.needs.includes("upper") && spec.needs.includes("lower")
);
var isHexOnly = (pattern) => /^\(?(\[(0-9a-f|a-f0-9|0-9A-F|A-F0-9|0-9a-fA-F|a-fA-F0-9|A-Fa-f0-9|0-9A-Fa-f)\]|\{[\d,]+\}|[-()])+$/.test(
  pattern
);
function withDefaults(checks, naturalness) {
  return [
    ...checks.placeholder ? [{ check: "placeholder" }] : [],
    ...checks.specs,
    ...checks.naturalness ?? naturalness ? [{ check: "naturalness" }] : []
  ];
}
var mergeBoundary = (derived, source) => source === "default" ? derived : { left: source.left ?? derived.left, right: source.right ?? derived.right };
function requireGroups(specs, groups) {
  for (const spec of specs) {
    const wanted = [
      "over" in spec && spec.over || void 0,
      "equals" in spec && spec.equals || void 0
    ];
    for (const name of wanted) {
      if (name !== void 0 && !groups.includes(name))
        throw new PatternFault(`the pattern has no group named "${name}"`);
    }
  }
}
var toTestSource = ({ info, matches, examples, negatives }) => ({
  ruleId: info.id,
  isPathRule: matches.some((match) => match.kind === "path"),
  examples,
  negatives
});

// src/rules/load.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

// src/rules/parse-rules.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/model/check.ts
var CHECK_NAMES = [
  "pattern",
  // the pattern or the grammar does not fit at the anchor
  "boundary",
  // the token goes on to the left or to the right
  "length",
  // longer than the rule's limit, or shorter than its minimum
  "placeholder",
  // an example, a template or a mask instead of a value
  "entropy",
  "charset",
  // lacks a kind of character that the value must have
  "checksum",
  "structure",
  // decodes, parses
  "naturalness",
  // reads as words, a name, a path or code instead of a random value
  "reference",
  // names where the value is (a variable, a function call) instead of being it
  "digest",
  // a UUID, a hash or another public identifier
  "alone",
  // a bare token that neither stands alone nor follows words that announce it
  // Decided when a blob's outcomes are related:
  "pair",
  // the other half is missing
  "overlap",
  // another rule describes the same bytes better
  "barred",
  // a more specific rule judged the same bytes and found evidence against them
  "dense",
  // one of many alike beside it
  "allowed"
  // an allow comment covers it
];

// src/rules/parse-match.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/rules/parse-checks.ts
var import_yaml = __toESM(require_dist(), 1);
function readChecks(match) {
  const specs = [
    ...readChecksum(match),
    ...readDecode(match),
    ...readEntropy(match),
    ...readCharset(match),
    ...match.optionalBoolean("digest") === true ? [{ check: "digest" }] : []
  ];
  return {
    specs,
    placeholder: match.optionalBoolean("placeholder") ?? true,
    naturalness: match.optionalBoolean("naturalness")
  };
}
function readChecksum(match) {
  if (!match.has("checksum")) return [];
  const map = match.file.asMap(match.get("checksum"), "`checksum`");
  if (map === void 0) return [];
  const kind = map.oneOf("kind", CHECKSUM_KINDS);
  const over = map.optionalString("over");
  const equals = map.optionalString("equals");
  map.finish();
  return kind === void 0 ? [] : [{ check: "checksum", kind, ...optional("over", over), ...optional("equals", equals) }];
}
function readDecode(match) {
  const node = match.get("decode");
  if (!match.has("decode")) return [];
  if ((0, import_yaml.isScalar)(node)) {
    const kind2 = match.optionalOneOf("decode", DECODE_KINDS);
    return kind2 === void 0 ? [] : [{ check: "structure", kind: kind2 }];
  }
  if (!(0, import_yaml.isMap)(node)) {
    match.fault("decode", "`decode` must be a name, or { kind, over }");
    return [];
  }
  const map = match.file.asMap(node, "`decode`");
  const kind = map?.oneOf("kind", DECODE_KINDS);
  const over = map?.optionalString("over");
  map?.finish();
  return kind === void 0 ? [] : [{ check: "structure", kind, ...optional("over", over) }];
}
function readEntropy(match) {
  const min = match.optionalNumber("entropy", { min: 0, max: 8, integer: false });
  return min === void 0 ? [] : [{ check: "entropy", min }];
}
function readCharset(match) {
  const needs = match.strings("charset").flatMap((name) => {
    const known = CHARSETS.find((charset) => charset === name);
    if (known === void 0) match.fault("charset", `\`charset\` knows ${CHARSETS.join(", ")}`);
    return known === void 0 ? [] : [known];
  });
  return needs.length === 0 ? [] : [{ check: "charset", needs }];
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/rules/parse-match.ts
var KINDS = ["pattern", "context", "structure", "generic", "bare", "path"];
var RUNS = Object.keys(RUN_CLASSES);
var DEFAULT_WITHIN = 48;
var WITHIN = { min: 1, max: 4096, integer: true };
function readMatch(file, node) {
  const map = file.asMap(node, "`match`");
  if (map === void 0) return void 0;
  const kinds = KINDS.filter((kind2) => map.has(kind2));
  const [kind] = kinds;
  if (kind === void 0 || kinds.length > 1) {
    return map.fault(void 0, `\`match\` needs exactly one of ${KINDS.join(", ")}`);
  }
  const source = readKind(map, kind);
  map.finish();
  return source;
}
function readKind(map, kind) {
  const common = { place: map.file.placeOf(map.node), checks: readChecks(map) };
  switch (kind) {
    case "pattern":
      return readPattern(map, common);
    case "context":
      return readContextual(map, common);
    case "structure":
      return readStructured(map, common);
    case "generic": {
      const expects = map.oneOf("generic", ["password", "token"]);
      return expects && { kind: "generic", ...common, expects, words: map.strings("words") };
    }
    case "bare":
      return readBare(map, common);
    case "path":
      return { kind: "path", ...common, globs: map.strings("path") };
  }
}
function readPattern(map, common) {
  const pattern = map.string("pattern");
  const source = {
    ...common,
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    run: map.optionalOneOf("run", RUNS),
    boundary: readBoundary(map),
    pair: readPair(map)
  };
  return pattern === void 0 ? void 0 : { kind: "pattern", ...source, pattern };
}
function readContextual(map, common) {
  const value = map.string("value");
  const source = {
    ...common,
    words: map.strings("context"),
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    within: map.optionalNumber("within", WITHIN) ?? DEFAULT_WITHIN,
    boundary: readBoundary(map)
  };
  return value === void 0 ? void 0 : { kind: "contextual", ...source, value };
}
function readStructured(map, common) {
  const structure = map.oneOf("structure", STRUCTURE_NAMES);
  const [anchors, only] = [map.strings("anchors"), map.strings("only")];
  if (anchors.length === 0) map.fault(void 0, "a structured match needs `anchors`");
  const ignoreCase = map.optionalBoolean("ignoreCase") ?? false;
  return structure && { kind: "structured", ...common, structure, anchors, ignoreCase, only };
}
function readBare(map, common) {
  const bare = map.file.asMap(map.get("bare"), "`bare`");
  if (bare === void 0) return void 0;
  const runClass = bare.oneOf("class", RUNS);
  const min = bare.number("min", { min: 8, max: 256, integer: true });
  const max = bare.number("max", { min: 8, max: 256, integer: true });
  bare.finish();
  if (runClass === void 0 || min === void 0 || max === void 0) return void 0;
  return { kind: "bare", ...common, class: runClass, min, max };
}
var readReach = (map) => map.optionalNumber("reach", { min: 1, max: MAX_REACH, integer: true });
function readBoundary(map) {
  const node = map.get("boundary");
  if (!map.has("boundary")) return "default";
  if ((0, import_yaml2.isScalar)(node) && node.value === "none") return { left: "", right: "" };
  const boundary = map.file.asMap(node, "`boundary` (other than none)");
  if (boundary === void 0) return "default";
  const [left, right] = [boundary.optionalString("left"), boundary.optionalString("right")];
  boundary.finish();
  for (const text of [left, right])
    if (text !== void 0 && !isClass(text)) map.fault("boundary", `[${text}] is no character class`);
  return { left, right };
}
function isClass(text) {
  try {
    new RegExp(`[${text}]`);
    return true;
  } catch {
    return false;
  }
}
function readPair(map) {
  if (!map.has("pair")) return void 0;
  const pair = map.file.asMap(map.get("pair"), "`pair`");
  const other = pair?.string("with");
  const within = pair?.number("within", WITHIN);
  pair?.finish();
  return other === void 0 || within === void 0 ? void 0 : { with: other, within };
}

// src/rules/yaml-reader.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var import_yaml3 = __toESM(require_dist(), 1);
var YamlFile = class {
  faults = [];
  #file;
  #lines = new import_yaml3.LineCounter();
  #document;
  constructor(file, text) {
    this.#file = file;
    this.#document = (0, import_yaml3.parseDocument)(text, { lineCounter: this.#lines, prettyErrors: false, merge: true });
    for (const error of [...this.#document.errors, ...this.#document.warnings]) {
      this.faults.push({ place: this.#placeAt(error.pos[0]), message: error.message });
    }
  }
  /** The top of the file; undefined, with a fault, where that is no mapping. */
  root() {
    return this.asMap(this.#document.contents, "the file");
  }
  placeOf(node) {
    return this.#placeAt(node?.range?.[0] ?? 0);
  }
  fault(node, message) {
    this.faults.push({ place: this.placeOf(node), message });
    return void 0;
  }
  resolve(node) {
    if ((0, import_yaml3.isAlias)(node)) return node.resolve(this.#document);
    return (0, import_yaml3.isMap)(node) || (0, import_yaml3.isSeq)(node) || (0, import_yaml3.isScalar)(node) ? node : void 0;
  }
  asMap(raw, what) {
    const node = this.resolve(raw);
    if ((0, import_yaml3.isMap)(node)) return new MapReader(this, node, what);
    return this.fault(node, `${what} must be a mapping of keys to values`);
  }
  #placeAt(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
};
var MapReader = class {
  file;
  node;
  #what;
  #entries = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Set();
  constructor(file, node, what) {
    this.file = file;
    this.node = node;
    this.#what = what;
    for (const item of node.items) {
      const key = (0, import_yaml3.isScalar)(item.key) ? String(item.key.value) : void 0;
      if (key === void 0) file.fault(node, `${what}: a key must be a word`);
      else if (key !== "<<")
        this.#entries.set(key, { key: file.resolve(item.key), value: file.resolve(item.value) });
    }
  }
  has(key) {
    this.#known.add(key);
    return this.#entries.has(key);
  }
  get(key) {
    this.#known.add(key);
    return this.#entries.get(key)?.value;
  }
  fault(key, message) {
    const entry = key === void 0 ? void 0 : this.#entries.get(key);
    return this.file.fault(entry?.value ?? entry?.key ?? this.node, message);
  }
  string(key) {
    if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
    return this.optionalString(key);
  }
  optionalString(key) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    if ((0, import_yaml3.isScalar)(node) && typeof node.value === "string" && node.value !== "") return node.value;
    return this.fault(key, `\`${key}\` must be a text`);
  }
  oneOf(key, choices) {
    if (!this.has(key))
      return this.fault(void 0, `${this.#what} lacks \`${key}\` (${choices.join(", ")})`);
    return this.optionalOneOf(key, choices);
  }
  optionalOneOf(key, choices) {
    const text = this.optionalString(key);
    if (text === void 0) return void 0;
    const choice = choices.find((candidate) => candidate === text);
    return choice ?? this.fault(key, `\`${key}\` is ${quote(text)}; ${suggestion(text, choices)}`);
  }
  optionalBoolean(key) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    if ((0, import_yaml3.isScalar)(node) && typeof node.value === "boolean") return node.value;
    return this.fault(key, `\`${key}\` must be true or false`);
  }
  optionalNumber(key, bounds) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    const value = (0, import_yaml3.isScalar)(node) ? node.value : void 0;
    if (typeof value === "number" && value >= bounds.min && value <= bounds.max) {
      if (!bounds.integer || Number.isInteger(value)) return value;
    }
    const kind = bounds.integer ? "a whole number" : "a number";
    return this.fault(key, `\`${key}\` must be ${kind} from ${bounds.min} to ${bounds.max}`);
  }
  number(key, bounds) {
    if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
    return this.optionalNumber(key, bounds);
  }
  /** The texts of a list; empty where the key is absent. */
  strings(key) {
    return this.items(key).flatMap((node) => {
      if ((0, import_yaml3.isScalar)(node) && typeof node.value === "string" && node.value !== "") return [node.value];
      this.file.fault(node, `\`${key}\` must be a list of texts`);
      return [];
    });
  }
  /** The nodes of a list; empty where the key is absent. */
  items(key) {
    const node = this.get(key);
    if (!this.has(key)) return [];
    if ((0, import_yaml3.isSeq)(node)) return node.items.flatMap((item) => this.file.resolve(item) ?? []);
    this.fault(key, `\`${key}\` must be a list`);
    return [];
  }
  /** Faults every key that was never asked for. Call it last. */
  finish() {
    for (const [key, { key: node }] of this.#entries) {
      if (this.#known.has(key)) continue;
      this.file.fault(
        node ?? this.node,
        `${this.#what}: unknown key ${quote(key)}; ${suggestion(key, [...this.#known])}`
      );
    }
  }
};
var quote = (text) => `"${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}"`;
function suggestion(text, choices) {
  const [near] = choices.map((choice) => ({ choice, edits: (0, import_fastest_levenshtein.distance)(text, choice) })).filter(({ choice, edits }) => edits <= Math.max(2, choice.length / 3)).sort((a, b) => a.edits - b.edits);
  return near === void 0 ? `known are ${[...choices].sort().join(", ")}` : `did you mean "${near.choice}"?`;
}

// src/rules/parse-rules.ts
function parseRules(file, text) {
  const yaml = new YamlFile(file, text);
  const root = yaml.faults.length === 0 ? yaml.root() : void 0;
  const rules = root === void 0 ? [] : readFile(root);
  if (yaml.faults.length > 0) {
    throw new ConfigError(
      "PD_RULES_INVALID",
      `${file} is not a valid rule file`,
      yaml.faults,
      "see docs/writing-rules.md"
    );
  }
  return rules;
}
function readFile(root) {
  const id = root.string("provider");
  const name = root.string("name");
  const provider = { id: id ?? "", name: name ?? "", revoke: root.optionalString("revoke") };
  if (id !== void 0 && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    root.fault("provider", "`provider` is written in kebab-case");
  const nodes = root.items("rules");
  if (nodes.length === 0) root.fault("rules", "a rule file needs `rules`, a list of at least one");
  const rules = nodes.flatMap((node) => readRule(root, node, provider) ?? []);
  ignoreSharedBlocks(root);
  root.finish();
  return rules;
}
function ignoreSharedBlocks(root) {
  for (const item of root.node.items) {
    if ((0, import_yaml4.isScalar)(item.key) && typeof item.key.value === "string" && item.key.value.startsWith("x-"))
      root.has(item.key.value);
  }
}
function readRule(root, node, provider) {
  const map = root.file.asMap(node, "a rule");
  if (map === void 0) return void 0;
  const id = map.string("id");
  if (id !== void 0 && !isRuleId(id, provider.id)) {
    map.fault("id", `\`id\` is kebab-case and begins with the provider: ${provider.id}-\u2026`);
  }
  const name = map.string("name");
  const description = map.string("description");
  const severity = map.oneOf("severity", SEVERITIES);
  const confidence = map.oneOf("confidence", CONFIDENCES);
  const remediation = map.string("remediation");
  const revoke = map.optionalString("revoke") ?? provider.revoke;
  const references = map.strings("references");
  const matches = readMatches(map);
  const [examples, negatives] = [readExamples(map), readNegatives(map)];
  map.finish();
  if (!id || !name || !description || !severity || !confidence || !remediation) return void 0;
  return {
    info: {
      id,
      provider: provider.id,
      providerName: provider.name,
      name,
      description: oneLine(description),
      severity,
      confidence,
      remediation: oneLine(remediation),
      ...revoke === void 0 ? {} : { revokeUrl: revoke },
      references
    },
    place: map.file.placeOf(map.node),
    matches,
    examples,
    negatives
  };
}
var isRuleId = (id, provider) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && (id === provider || id.startsWith(`${provider}-`));
var oneLine = (text) => text.replace(/\s+/g, " ").trim();
function readMatches(map) {
  const node = map.get("match");
  if (node === void 0) {
    map.fault(void 0, "a rule lacks `match`");
    return [];
  }
  const nodes = (0, import_yaml4.isSeq)(node) ? map.items("match") : [node];
  return nodes.flatMap((item) => readMatch(map.file, item) ?? []);
}
function readExamples(map) {
  return map.items("examples").flatMap((node) => {
    const place = map.file.placeOf(node);
    if ((0, import_yaml4.isScalar)(node) && typeof node.value === "string")
      return [{ marked: node.value, place, path: void 0, also: [] }];
    const example = map.file.asMap(node, "an example that is no text");
    const marked = example?.string("text");
    const path2 = example?.optionalString("path");
    const also = example?.strings("also") ?? [];
    example?.finish();
    return marked === void 0 ? [] : [{ marked, place, path: path2, also }];
  });
}
function readNegatives(map) {
  return map.items("negatives").flatMap((node) => {
    const place = map.file.placeOf(node);
    const negative = map.file.asMap(node, "a negative");
    const text = negative?.string("text");
    const check = negative?.oneOf("check", CHECK_NAMES);
    const path2 = negative?.optionalString("path");
    negative?.finish();
    return text === void 0 || check === void 0 ? [] : [{ marked: text, place, check, path: path2 }];
  });
}

// src/rules/load.ts
var IS_RULE_FILE = /\.ya?ml$/i;
function loadRuleSources(fileOrDirectory) {
  return ruleFiles(fileOrDirectory).flatMap((file) => parseRules(file, read(file)));
}
function ruleFiles(given) {
  if (!isDirectory(given)) return [given];
  const files = readdirSync(given).filter((name) => IS_RULE_FILE.test(name)).sort().map((name) => path.join(given, name));
  if (files.length === 0) {
    throw new InputError("PD_RULES_EMPTY", `${given} holds no rule files`, {
      hint: "rule files end in .yml or .yaml"
    });
  }
  return files;
}
function isDirectory(given) {
  try {
    return statSync(given).isDirectory();
  } catch (cause) {
    throw new InputError("PD_RULES_MISSING", `there are no rules at ${given}`, {
      hint: "name a rule file or a directory of them",
      cause
    });
  }
}
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError("PD_RULES_UNREADABLE", `cannot read the rule file ${file}`, { cause });
  }
}

// src/rules/select.ts
function selectRules(selection) {
  const own = selection.paths.map((path2) => loadUserRules(path2));
  const all = mergeRules([builtinRules(), ...own.map(({ rules }) => rules)]);
  for (const id of [...selection.only, ...selection.skip]) requireKnown(id, all);
  return all.filter(
    ({ id }) => (selection.only.length === 0 || selection.only.includes(id)) && !selection.skip.includes(id)
  );
}
var loadUserRules = (path2, origin = "user") => compileRules(loadRuleSources(path2), origin);
var builtinRuleSet = () => ({
  rules: builtinRules(),
  tests: builtinTests()
});
function mergeRules(sets) {
  const byId = /* @__PURE__ */ new Map();
  for (const rule of sets.flat()) byId.set(rule.id, rule);
  return [...byId.values()];
}
function requireKnown(id, rules) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== void 0) return rule;
  const near = [...rules].sort((a, b) => (0, import_fastest_levenshtein2.distance)(a.id, id) - (0, import_fastest_levenshtein2.distance)(b.id, id))[0];
  const hint = near === void 0 ? "no rules are loaded" : `did you mean ${near.id}? \`patdown rules list\` shows all`;
  throw new UsageError("PD_RULE_UNKNOWN", `there is no rule with the id ${id}`, { hint });
}

export {
  selectRules,
  loadUserRules,
  builtinRuleSet,
  requireKnown
};
