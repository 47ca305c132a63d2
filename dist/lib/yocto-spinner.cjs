var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/yoctocolors/base.js
var base_exports = {};
__export(base_exports, {
  bgBlack: () => bgBlack,
  bgBlue: () => bgBlue,
  bgBlueBright: () => bgBlueBright,
  bgCyan: () => bgCyan,
  bgCyanBright: () => bgCyanBright,
  bgGray: () => bgGray,
  bgGreen: () => bgGreen,
  bgGreenBright: () => bgGreenBright,
  bgMagenta: () => bgMagenta,
  bgMagentaBright: () => bgMagentaBright,
  bgRed: () => bgRed,
  bgRedBright: () => bgRedBright,
  bgWhite: () => bgWhite,
  bgWhiteBright: () => bgWhiteBright,
  bgYellow: () => bgYellow,
  bgYellowBright: () => bgYellowBright,
  black: () => black,
  blue: () => blue,
  blueBright: () => blueBright,
  bold: () => bold,
  cyan: () => cyan,
  cyanBright: () => cyanBright,
  dim: () => dim,
  gray: () => gray,
  green: () => green,
  greenBright: () => greenBright,
  hidden: () => hidden,
  inverse: () => inverse,
  italic: () => italic,
  magenta: () => magenta,
  magentaBright: () => magentaBright,
  overline: () => overline,
  red: () => red,
  redBright: () => redBright,
  reset: () => reset,
  strikethrough: () => strikethrough,
  underline: () => underline,
  underlineBlack: () => underlineBlack,
  underlineBlue: () => underlineBlue,
  underlineBlueBright: () => underlineBlueBright,
  underlineCurly: () => underlineCurly,
  underlineCyan: () => underlineCyan,
  underlineCyanBright: () => underlineCyanBright,
  underlineDashed: () => underlineDashed,
  underlineDotted: () => underlineDotted,
  underlineDouble: () => underlineDouble,
  underlineGray: () => underlineGray,
  underlineGreen: () => underlineGreen,
  underlineGreenBright: () => underlineGreenBright,
  underlineMagenta: () => underlineMagenta,
  underlineMagentaBright: () => underlineMagentaBright,
  underlineRed: () => underlineRed,
  underlineRedBright: () => underlineRedBright,
  underlineWhite: () => underlineWhite,
  underlineWhiteBright: () => underlineWhiteBright,
  underlineYellow: () => underlineYellow,
  underlineYellowBright: () => underlineYellowBright,
  white: () => white,
  whiteBright: () => whiteBright,
  yellow: () => yellow,
  yellowBright: () => yellowBright
});
var import_node_tty, hasColors, format, reset, bold, dim, italic, underline, underlineDouble, underlineCurly, underlineDotted, underlineDashed, overline, inverse, hidden, strikethrough, black, red, green, yellow, blue, magenta, cyan, white, gray, bgBlack, bgRed, bgGreen, bgYellow, bgBlue, bgMagenta, bgCyan, bgWhite, bgGray, redBright, greenBright, yellowBright, blueBright, magentaBright, cyanBright, whiteBright, bgRedBright, bgGreenBright, bgYellowBright, bgBlueBright, bgMagentaBright, bgCyanBright, bgWhiteBright, underlineBlack, underlineRed, underlineGreen, underlineYellow, underlineBlue, underlineMagenta, underlineCyan, underlineWhite, underlineGray, underlineRedBright, underlineGreenBright, underlineYellowBright, underlineBlueBright, underlineMagentaBright, underlineCyanBright, underlineWhiteBright;
var init_base = __esm({
  "node_modules/yoctocolors/base.js"() {
    import_node_tty = __toESM(require("node:tty"), 1);
    hasColors = import_node_tty.default?.WriteStream?.prototype?.hasColors?.() ?? false;
    format = (open, close) => {
      if (!hasColors) {
        return (input) => input;
      }
      const openCode = `\x1B[${open}m`;
      const closeCode = `\x1B[${close}m`;
      return (input) => {
        const string = input + "";
        let index = string.indexOf(closeCode);
        if (index === -1) {
          return openCode + string + closeCode;
        }
        let result = openCode;
        let lastIndex = 0;
        const reopenOnNestedClose = close === 22;
        const replaceCode = (reopenOnNestedClose ? closeCode : "") + openCode;
        while (index !== -1) {
          result += string.slice(lastIndex, index) + replaceCode;
          lastIndex = index + closeCode.length;
          index = string.indexOf(closeCode, lastIndex);
        }
        result += string.slice(lastIndex) + closeCode;
        return result;
      };
    };
    reset = format(0, 0);
    bold = format(1, 22);
    dim = format(2, 22);
    italic = format(3, 23);
    underline = format(4, 24);
    underlineDouble = format("4:2", 24);
    underlineCurly = format("4:3", 24);
    underlineDotted = format("4:4", 24);
    underlineDashed = format("4:5", 24);
    overline = format(53, 55);
    inverse = format(7, 27);
    hidden = format(8, 28);
    strikethrough = format(9, 29);
    black = format(30, 39);
    red = format(31, 39);
    green = format(32, 39);
    yellow = format(33, 39);
    blue = format(34, 39);
    magenta = format(35, 39);
    cyan = format(36, 39);
    white = format(37, 39);
    gray = format(90, 39);
    bgBlack = format(40, 49);
    bgRed = format(41, 49);
    bgGreen = format(42, 49);
    bgYellow = format(43, 49);
    bgBlue = format(44, 49);
    bgMagenta = format(45, 49);
    bgCyan = format(46, 49);
    bgWhite = format(47, 49);
    bgGray = format(100, 49);
    redBright = format(91, 39);
    greenBright = format(92, 39);
    yellowBright = format(93, 39);
    blueBright = format(94, 39);
    magentaBright = format(95, 39);
    cyanBright = format(96, 39);
    whiteBright = format(97, 39);
    bgRedBright = format(101, 49);
    bgGreenBright = format(102, 49);
    bgYellowBright = format(103, 49);
    bgBlueBright = format(104, 49);
    bgMagentaBright = format(105, 49);
    bgCyanBright = format(106, 49);
    bgWhiteBright = format(107, 49);
    underlineBlack = format("58;5;0", 59);
    underlineRed = format("58;5;1", 59);
    underlineGreen = format("58;5;2", 59);
    underlineYellow = format("58;5;3", 59);
    underlineBlue = format("58;5;4", 59);
    underlineMagenta = format("58;5;5", 59);
    underlineCyan = format("58;5;6", 59);
    underlineWhite = format("58;5;7", 59);
    underlineGray = format("58;5;8", 59);
    underlineRedBright = format("58;5;9", 59);
    underlineGreenBright = format("58;5;10", 59);
    underlineYellowBright = format("58;5;11", 59);
    underlineBlueBright = format("58;5;12", 59);
    underlineMagentaBright = format("58;5;13", 59);
    underlineCyanBright = format("58;5;14", 59);
    underlineWhiteBright = format("58;5;15", 59);
  }
});

// node_modules/yoctocolors/index.js
var init_yoctocolors = __esm({
  "node_modules/yoctocolors/index.js"() {
    init_base();
    init_base();
  }
});

// node_modules/yocto-spinner/index.js
var yocto_spinner_exports = {};
__export(yocto_spinner_exports, {
  default: () => yoctoSpinner
});
function yoctoSpinner(options) {
  return new YoctoSpinner(options);
}
var import_node_process, import_node_util, isUnicodeSupported, isInteractive, infoSymbol, successSymbol, warningSymbol, errorSymbol, defaultSpinner, SYNCHRONIZED_OUTPUT_ENABLE, SYNCHRONIZED_OUTPUT_DISABLE, oscSequenceRegex, activeHooksPerStream, YoctoSpinner;
var init_yocto_spinner = __esm({
  "node_modules/yocto-spinner/index.js"() {
    import_node_process = __toESM(require("node:process"), 1);
    import_node_util = require("node:util");
    init_yoctocolors();
    isUnicodeSupported = import_node_process.default.platform !== "win32" || Boolean(import_node_process.default.env.WT_SESSION) || import_node_process.default.env.TERM_PROGRAM === "vscode";
    isInteractive = (stream) => Boolean(
      stream.isTTY && import_node_process.default.env.TERM !== "dumb" && !("CI" in import_node_process.default.env)
    );
    infoSymbol = base_exports.blue(isUnicodeSupported ? "\u2139" : "i");
    successSymbol = base_exports.green(isUnicodeSupported ? "\u2714" : "\u221A");
    warningSymbol = base_exports.yellow(isUnicodeSupported ? "\u26A0" : "\u203C");
    errorSymbol = base_exports.red(isUnicodeSupported ? "\u2716" : "\xD7");
    defaultSpinner = {
      frames: isUnicodeSupported ? [
        "\u280B",
        "\u2819",
        "\u2839",
        "\u2838",
        "\u283C",
        "\u2834",
        "\u2826",
        "\u2827",
        "\u2807",
        "\u280F"
      ] : [
        "-",
        "\\",
        "|",
        "/"
      ],
      interval: 80
    };
    SYNCHRONIZED_OUTPUT_ENABLE = "\x1B[?2026h";
    SYNCHRONIZED_OUTPUT_DISABLE = "\x1B[?2026l";
    oscSequenceRegex = /][\s\S]*?(?:|\\)/g;
    activeHooksPerStream = /* @__PURE__ */ new Set();
    YoctoSpinner = class {
      #frames;
      #interval;
      #currentFrame = -1;
      #timer;
      #handleSignals;
      #text;
      #stream;
      #color;
      #lines = 0;
      #exitHandlerBound;
      #isInteractive;
      #lastSpinnerFrameTime = 0;
      #isSpinning = false;
      #hookedStreams = /* @__PURE__ */ new Map();
      #isInternalWrite = false;
      #isDeferringRender = false;
      constructor(options = {}) {
        const spinner = options.spinner ?? defaultSpinner;
        if (!Array.isArray(spinner.frames) || spinner.frames.length === 0 || spinner.frames.some((frame) => typeof frame !== "string")) {
          throw new Error("The `spinner.frames` option must be a non-empty array of strings");
        }
        if (spinner.interval !== void 0 && !(Number.isInteger(spinner.interval) && spinner.interval > 0)) {
          throw new Error("The `spinner.interval` option must be a positive integer");
        }
        this.#frames = spinner.frames;
        this.#interval = spinner.interval ?? defaultSpinner.interval;
        this.#handleSignals = options.handleSignals ?? true;
        this.#text = options.text ?? "";
        this.#stream = options.stream ?? import_node_process.default.stderr;
        this.#color = options.color ?? "cyan";
        this.#isInteractive = isInteractive(this.#stream);
        this.#exitHandlerBound = this.#exitHandler.bind(this);
      }
      #internalWrite(action) {
        this.#isInternalWrite = true;
        try {
          return action();
        } finally {
          this.#isInternalWrite = false;
        }
      }
      #stringifyChunk(chunk, encoding) {
        if (chunk === void 0 || chunk === null) {
          return "";
        }
        if (typeof chunk === "string") {
          return chunk;
        }
        if (Buffer.isBuffer(chunk) || ArrayBuffer.isView(chunk)) {
          const normalizedEncoding = typeof encoding === "string" && encoding !== "" && encoding !== "buffer" ? encoding : "utf8";
          return Buffer.from(chunk).toString(normalizedEncoding);
        }
        return String(chunk);
      }
      #withSynchronizedOutput(action) {
        if (!this.#isInteractive) {
          return action();
        }
        try {
          this.#write(SYNCHRONIZED_OUTPUT_ENABLE);
          return action();
        } finally {
          this.#write(SYNCHRONIZED_OUTPUT_DISABLE);
        }
      }
      #hookStream(stream) {
        if (!stream || this.#hookedStreams.has(stream) || typeof stream.write !== "function") {
          return;
        }
        if (activeHooksPerStream.has(stream)) {
          return;
        }
        const originalWrite = stream.write;
        const hookedWrite = (...writeArguments) => this.#hookedWrite(stream, originalWrite, writeArguments);
        this.#hookedStreams.set(stream, { originalWrite, hookedWrite });
        activeHooksPerStream.add(stream);
        stream.write = hookedWrite;
      }
      #installHook() {
        if (!this.#isInteractive || this.#hookedStreams.size > 0) {
          return;
        }
        const streamsToHook = /* @__PURE__ */ new Set([this.#stream]);
        if (this.#stream === import_node_process.default.stdout || this.#stream === import_node_process.default.stderr) {
          if (isInteractive(import_node_process.default.stdout)) {
            streamsToHook.add(import_node_process.default.stdout);
          }
          if (isInteractive(import_node_process.default.stderr)) {
            streamsToHook.add(import_node_process.default.stderr);
          }
        }
        for (const stream of streamsToHook) {
          this.#hookStream(stream);
        }
      }
      #uninstallHook() {
        for (const [stream, hookInfo] of this.#hookedStreams) {
          if (stream.write === hookInfo.hookedWrite) {
            stream.write = hookInfo.originalWrite;
          }
          activeHooksPerStream.delete(stream);
        }
        this.#hookedStreams.clear();
      }
      #hookedWrite(stream, originalWrite, writeArguments) {
        const [chunk, encoding, callback] = writeArguments;
        let resolvedEncoding = encoding;
        let resolvedCallback = callback;
        if (typeof resolvedEncoding === "function") {
          resolvedCallback = resolvedEncoding;
          resolvedEncoding = void 0;
        }
        if (this.#isInternalWrite || !this.isSpinning) {
          return originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
        }
        if (this.#lines > 0) {
          this.clear();
        }
        const chunkString = this.#stringifyChunk(chunk, resolvedEncoding);
        const chunkTerminatesLine = chunkString.at(-1) === "\n";
        const writeResult = originalWrite.call(stream, chunk, resolvedEncoding, resolvedCallback);
        if (chunkTerminatesLine) {
          this.#isDeferringRender = false;
        } else if (chunkString !== "") {
          this.#isDeferringRender = true;
        }
        if (this.isSpinning && !this.#isDeferringRender) {
          this.#render();
        }
        return writeResult;
      }
      start(text) {
        if (text) {
          this.#text = text;
        }
        if (this.isSpinning) {
          return this;
        }
        this.#isSpinning = true;
        this.#hideCursor();
        this.#installHook();
        this.#render();
        this.#subscribeToProcessEvents();
        if (this.#isInteractive) {
          this.#timer = setInterval(() => {
            this.#render();
          }, this.#interval);
        }
        return this;
      }
      stop(finalText) {
        if (!this.isSpinning) {
          return this;
        }
        const shouldWriteNewline = this.#isDeferringRender;
        this.#isSpinning = false;
        if (this.#timer) {
          clearInterval(this.#timer);
          this.#timer = void 0;
        }
        this.#isDeferringRender = false;
        this.#uninstallHook();
        this.#showCursor();
        this.clear();
        this.#unsubscribeFromProcessEvents();
        if (finalText) {
          const prefix = shouldWriteNewline ? "\n" : "";
          this.#stream.write(`${prefix}${finalText}
`);
        }
        return this;
      }
      #symbolStop(symbol, text) {
        return this.stop(`${symbol} ${text ?? this.#text}`);
      }
      success(text) {
        return this.#symbolStop(successSymbol, text);
      }
      error(text) {
        return this.#symbolStop(errorSymbol, text);
      }
      warning(text) {
        return this.#symbolStop(warningSymbol, text);
      }
      info(text) {
        return this.#symbolStop(infoSymbol, text);
      }
      get isSpinning() {
        return this.#isSpinning;
      }
      get text() {
        return this.#text;
      }
      set text(value) {
        this.#text = value ?? "";
        this.#render();
      }
      get color() {
        return this.#color;
      }
      set color(value) {
        this.#color = value;
        this.#render();
      }
      clear() {
        if (!this.#isInteractive) {
          return this;
        }
        if (this.#lines === 0) {
          return this;
        }
        this.#internalWrite(() => {
          this.#stream.cursorTo(0);
          for (let index = 0; index < this.#lines; index++) {
            if (index > 0) {
              this.#stream.moveCursor(0, -1);
            }
            this.#stream.clearLine(1);
          }
        });
        this.#lines = 0;
        return this;
      }
      #render() {
        if (this.#isDeferringRender) {
          return;
        }
        const useSynchronizedOutput = this.#isInteractive;
        const now = Date.now();
        if (this.#currentFrame === -1 || now - this.#lastSpinnerFrameTime >= this.#interval) {
          this.#currentFrame = ++this.#currentFrame % this.#frames.length;
          this.#lastSpinnerFrameTime = now;
        }
        const applyColor = base_exports[this.#color] ?? base_exports.cyan;
        const frame = this.#frames[this.#currentFrame];
        let string = `${applyColor(frame)} ${this.#text}`;
        if (!this.#isInteractive) {
          string += "\n";
        }
        if (useSynchronizedOutput) {
          this.#withSynchronizedOutput(() => {
            this.clear();
            this.#write(string);
          });
        } else {
          this.#write(string);
        }
        if (this.#isInteractive) {
          this.#lines = this.#lineCount(string);
        }
      }
      #write(text) {
        this.#internalWrite(() => {
          this.#stream.write(text);
        });
      }
      #lineCount(text) {
        const width = this.#stream.columns || 80;
        const lines = (0, import_node_util.stripVTControlCharacters)(text.replaceAll(oscSequenceRegex, "")).split("\n");
        let lineCount = 0;
        for (const line of lines) {
          lineCount += Math.max(1, Math.ceil(line.length / width));
        }
        return lineCount;
      }
      #hideCursor() {
        if (this.#isInteractive) {
          this.#write("\x1B[?25l");
        }
      }
      #showCursor() {
        if (this.#isInteractive) {
          this.#write("\x1B[?25h");
        }
      }
      #subscribeToProcessEvents() {
        if (!this.#handleSignals) {
          return;
        }
        import_node_process.default.once("SIGINT", this.#exitHandlerBound);
        import_node_process.default.once("SIGTERM", this.#exitHandlerBound);
      }
      #unsubscribeFromProcessEvents() {
        if (!this.#handleSignals) {
          return;
        }
        import_node_process.default.off("SIGINT", this.#exitHandlerBound);
        import_node_process.default.off("SIGTERM", this.#exitHandlerBound);
      }
      #exitHandler(signal) {
        if (this.isSpinning) {
          this.stop();
        }
        const exitCode = signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1;
        import_node_process.default.exit(exitCode);
      }
    };
  }
});

// <stdin>
module.exports = (init_yocto_spinner(), __toCommonJS(yocto_spinner_exports));
