const { MAX_NAME, MAX_PATH, boundedPath, coverageOf, namePages, newPages, turnTo } = require("./chunk-7ZCV6CKY.js");
const { MAX_LINE, SHORTEST_VIEW, addCase, addOwnCase, baseName, boundCases, decode, detached, firstLine, gathering, isAllGood, isBad, lineOf, malformed, named, outcomeOf, suiteLevel, testReport, withoutClass } = require("./chunk-3FB2SSQW.js");
const { plusKnown } = require("./chunk-UIFP542I.js");
const { KNOWN_OUTCOMES, TOO_MANY_RUNS, addRun, branchRows, branchTable, closeBranches, closeFunctions, closeLines, contextsOf, countCases, functionRows, functionTable, lineRows, lineTable, mergeCoverage, newContexts, pushBranch, pushFunction, pushLine, saturated, uniteContexts } = require("./chunk-L7CDWHMO.js");
require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");
const { __commonJS, __toESM } = require("./chunk-SEWDMQ6Q.js");

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB2 = 9;
    var NL = 10;
    var CR = 13;
    var SPACE3 = 32;
    exports.S_LIST = [SPACE3, NL, CR, TAB2];
    function isChar(c) {
      return c >= SPACE3 && c <= 55295 || c === NL || c === CR || c === TAB2 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE3 || c === NL || c === CR || c === TAB2;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB2 = 9;
    var NL = 10;
    var CR = 13;
    var SPACE3 = 32;
    exports.S_LIST = [SPACE3, NL, CR, TAB2];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE3 || c === NL || c === CR || c === TAB2;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB2 = 9;
    var NL = 10;
    var CR = 13;
    var SPACE3 = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local2 of Object.keys(mapping)) {
        nsPairCheck(parser, local2, mapping[local2]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler8) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler8;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler8 = this.errorHandler;
        if (handler8 === void 0) {
          throw err;
        } else {
          handler8(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end2 = false;
        if (chunk === null) {
          end2 = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end2 && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end2 ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE3 || code === TAB2) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB2) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE3;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB2:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler8 } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler8 !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler8(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler8(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler8 !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler8 !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler8 !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler8 } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler8 !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler8(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler8(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler8 !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler8 !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler8 !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local: local2 } = this.qname(name);
        const attr = { name, prefix, local: local2, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local2] = trimmed;
          nsPairCheck(this, local2, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local2 = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local2 === "" || local2.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local: local2 };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local: local2 } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local2;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local: local2 } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local2}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler8 = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler8 === null || handler8 === void 0 ? void 0 : handler8(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// src/formats/clover-conditions.ts
var outcomesOf = ({ trueCount, falseCount }, meaning) => meaning === "outcomes" ? { hit: trueCount, total: trueCount + falseCount } : { hit: Number(trueCount > 0) + Number(falseCount > 0), total: 2 };
var runsOf = ({ trueCount, falseCount }, meaning) => meaning === "outcomes" ? trueCount : trueCount + falseCount;
var fits = (conditions, declared, meaning) => {
  const outcomes = conditions.map((condition) => outcomesOf(condition, meaning));
  const sum = (of) => outcomes.reduce((all, ratio) => all + of(ratio), 0);
  return sum(({ total }) => total) === declared?.total && sum(({ hit }) => hit) === declared.hit;
};
var meaningOf = (conditions, declared, otherwise) => {
  const meanings = ["outcomes", "evaluations"].filter((meaning) => fits(conditions, declared, meaning));
  return meanings.length === 1 ? meanings[0] : otherwise;
};

// src/formats/numbers.ts
var ZERO = 48;
var MAX_LINE2 = 4294967295;
var GROUPED = /^\d{1,3}(?:[,'’_\s]\d{3})+(?:\.\d*)?$/;
var SEPARATORS = /[,'’_\s]/g;
var DECIMAL = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
var digitsIn = (text) => {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return text === "" ? NaN : value;
};
var numberIn = (text) => {
  if (text === void 0) return NaN;
  const plain = digitsIn(text);
  if (!Number.isNaN(plain)) return plain;
  const trimmed = text.trim();
  if (GROUPED.test(trimmed)) return Number(trimmed.replace(SEPARATORS, ""));
  return DECIMAL.test(trimmed) ? Number(trimmed) : NaN;
};
var lineIn = (text) => {
  const line = numberIn(text);
  return Number.isInteger(line) && line >= 1 && line <= MAX_LINE2 ? line : NaN;
};
var countIn = (text) => {
  const plain = text === void 0 ? NaN : digitsIn(text);
  const count2 = Number.isNaN(plain) && !text?.includes(".") ? numberIn(text) : plain;
  return Number.isSafeInteger(count2) && count2 >= 0 ? count2 : NaN;
};
var totalIn = (hit, total) => {
  const ratio = { hit: countIn(hit), total: countIn(total) };
  return ratio.hit <= ratio.total ? ratio : null;
};
var pairIn = (text) => {
  const open8 = text.indexOf("(");
  const slash = text.indexOf("/", open8);
  const close6 = text.indexOf(")", slash);
  if (open8 < 0 || slash < 0 || close6 < 0) return null;
  return totalIn(text.slice(open8 + 1, slash), text.slice(slash + 1, close6));
};
var percentIn = (text) => {
  const sign = text?.indexOf("%") ?? -1;
  return sign < 0 ? NaN : numberIn(text.slice(0, sign));
};
var SECONDS = /^\d{10}$/;
var MILLISECONDS = /^\d{13}$/;
var momentIn = (text) => {
  if (text === void 0 || !(SECONDS.test(text) || MILLISECONDS.test(text))) return null;
  return Number(text.slice(0, "1700000000".length));
};

// src/formats/oddities.ts
var MAX_SHOWN = 60;
var SENTENCES = {
  unplaced: "Classes with an empty filename were left out",
  unnamed: "Files without a name were left out",
  stray: "Code of files that the report does not name was left out",
  sourceless: "Functions of classes without a source file, as if compiled without debug information, were left out",
  line: "Lines without a number that can be read were left out",
  hits: "Lines without hits that can be read count as not hit",
  branch: "Branches were left out of lines that do not say how many were taken",
  place: "Functions without a line that can be read were left out",
  calls: "Functions that do not say whether they ran were left out"
};
var quoted = (text) => JSON.stringify(text.slice(0, MAX_SHOWN));
var shown = ({ path, says }) => `${says === void 0 ? "nothing" : quoted(says)}${path === "" ? "" : ` in ${quoted(path)}`}`;
var noteOddity = (oddities, kind, seen) => {
  const known = oddities.get(kind);
  if (known) known.count++;
  else oddities.set(kind, { count: 1, first: shown(seen) });
};
var oddityWarnings = (oddities) => Object.keys(SENTENCES).flatMap((kind) => {
  const seen = oddities.get(kind);
  return seen ? [`${SENTENCES[kind]}: ${seen.count}, the first says ${seen.first}.`] : [];
});

// src/formats/clover-handler.ts
var NAME = "Clover";
var newReading = (path) => ({
  path,
  pages: newPages(),
  oddities: /* @__PURE__ */ new Map(),
  root: null,
  project: null,
  declared: null,
  lineElements: 0,
  statements: 0,
  depth: 0,
  inTests: false,
  file: null
});
var openFile = (reading, { path, name }) => {
  const { pages, oddities, depth } = reading;
  if (path === void 0 && name === void 0) throw malformed(reading.path, NAME, "a file has neither a path nor a name");
  const known = [path, name].find((one) => one !== void 0 && one.trim() !== "");
  if (known === void 0) {
    noteOddity(oddities, "unnamed", { path: "", says: path ?? name });
    return;
  }
  reading.file = { path: boundedPath(known, reading.path, NAME), depth, conditions: [], declared: null, hasClass: false, method: null };
  turnTo(pages, known);
};
var closeMethod = ({ pages, oddities }, file) => {
  if (file.method === null) return;
  const { name, start, calls, most } = file.method;
  file.method = null;
  const hits = calls ?? most;
  if (hits === null) noteOddity(oddities, "calls", { path: file.path, says: name });
  else pushFunction(pages.functions, name, start, 0, hits);
};
var openMethod = (reading, file, attributes) => {
  const { num, name, signature = "", count: count2 } = attributes;
  closeMethod(reading, file);
  const [start, calls] = [lineIn(num), numberIn(count2)];
  const called = (name ?? signature).slice(0, MAX_NAME);
  if (Number.isNaN(start)) noteOddity(reading.oddities, "place", { path: file.path, says: called });
  else file.method = { name: called, start, calls: Number.isNaN(calls) ? null : saturated(calls), most: null };
};
var readLine = (reading, file, attributes) => {
  const { oddities, pages } = reading;
  const { num, type, count: count2, truecount, falsecount } = attributes;
  reading.lineElements++;
  if (type === "stmt") reading.statements++;
  const line = lineIn(num);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path: file.path, says: num });
    return;
  }
  const runs = numberIn(count2);
  const isCondition = type === "cond" && truecount !== void 0 && falsecount !== void 0;
  if (Number.isNaN(runs) && !(isCondition && count2 === void 0)) noteOddity(oddities, "hits", { path: file.path, says: count2 });
  if (file.method && !Number.isNaN(runs)) file.method.most = Math.max(file.method.most ?? 0, saturated(runs));
  const isCounted = !isCondition || count2 !== void 0;
  if (isCounted) pushLine(pages.lines, line, saturated(runs));
  if (!isCondition) return;
  const [trueCount, falseCount] = [saturated(numberIn(truecount)), saturated(numberIn(falsecount))];
  file.conditions.push({ line, isCounted, trueCount, falseCount });
};
var closeFile = (reading, file) => {
  const { pages } = reading;
  const { conditions, declared, hasClass } = file;
  const meaning = meaningOf(conditions, declared, hasClass ? "evaluations" : "outcomes");
  for (const condition of conditions) {
    const { hit, total } = outcomesOf(condition, meaning);
    if (!condition.isCounted) pushLine(pages.lines, condition.line, saturated(runsOf(condition, meaning)));
    if (total > 0) pushBranch(pages.branches, condition.line, total, hit, 0);
  }
  closeMethod(reading, file);
  reading.file = null;
};
var conditionsIn = ({ coveredconditionals, conditionals }) => totalIn(coveredconditionals, conditionals);
var PROJECT_METRICS = 3;
var readMetrics = (reading, attributes) => {
  const { file, depth } = reading;
  if (file && depth === file.depth + 1) file.declared = conditionsIn(attributes);
  if (depth !== PROJECT_METRICS) return;
  const lines = totalIn(attributes["coveredstatements"], attributes["statements"]);
  const branches = conditionsIn(attributes);
  reading.declared ??= lines || branches ? { lines, branches } : null;
};
var openInside = (reading, name, attributes) => {
  const file = reading.file;
  if (name === "class") file.hasClass = true;
  else if (name === "line") (attributes["type"] === "method" ? openMethod : readLine)(reading, file, attributes);
  else if (name === "file") throw malformed(reading.path, NAME, "a file stands inside another file");
};
var open = (reading, name, attributes) => {
  reading.depth++;
  if (reading.inTests) return;
  if (name === "metrics") readMetrics(reading, attributes);
  else if (reading.file) openInside(reading, name, attributes);
  else if (name === "file") openFile(reading, attributes);
  else if (name === "coverage") reading.root ??= attributes;
  else if (name === "project") reading.project ??= attributes;
  else if (name === "testproject") reading.inTests = true;
};
var close = (reading, name) => {
  reading.depth--;
  if (name === "testproject") reading.inTests = false;
  else if (name === "file" && reading.file) closeFile(reading, reading.file);
};
var cloverHandler = (reading) => ({
  open: (name, attributes) => open(reading, name, attributes),
  close: (name) => close(reading, name)
});

// src/formats/losses.ts
var losses = (detail, declared) => {
  const lines = declared?.lines?.total ?? 0;
  const outcomes = declared?.branches?.total ?? 0;
  return [
    detail.files === 0 && "The report lists no file.",
    lines > detail.lines && `The root declares ${lines} lines, but the report holds only ${detail.lines}: a part of it is missing.`,
    outcomes > 0 && detail.branches === 0 && `The root declares ${outcomes} branches, but no line of the report has any.`
  ].filter((warning) => warning !== false);
};

// src/formats/xml.ts
var import_saxes = __toESM(require_saxes(), 1);

// src/formats/xml-places.ts
var MAX_KINDS = 32;
var FEW = 16;
var newKind = () => ({ last: [], different: 0 });
var noPlaces = () => ({ kind: newKind(), at: 0, names: null, kinds: /* @__PURE__ */ new Map() });
var beginPlaces = (places, element) => {
  places.at = 0;
  places.names = null;
  const known = places.kinds.get(element);
  places.kind = known ?? newKind();
  if (known === void 0 && places.kinds.size < MAX_KINDS) places.kinds.set(detached(element), places.kind);
};
var MAX_PLAIN = 1e3;
var lastIn = ({ kind, at }) => kind.last[at] ??= { name: "", opening: "=", value: "" };
var sameName = (places, name) => {
  const last = lastIn(places);
  if (name !== last.name) {
    last.name = detached(name);
    last.opening = `${last.name}="`;
    places.kind.different = Math.min(places.kind.different, places.at);
  }
  return last.name;
};
var isAmongFew = ({ last }, at, name) => {
  for (let before = 0; before < at; before++) if (last[before].name === name) return true;
  return false;
};
var isAmongMany = (places, at, name) => {
  places.names ??= new Set(places.kind.last.slice(0, at).map((last) => last.name));
  const isTwice2 = places.names.has(name);
  places.names.add(name);
  return isTwice2;
};
var isTwice = (places, name) => {
  const { kind, at } = places;
  places.at++;
  if (at < kind.different) return false;
  if (at >= FEW ? isAmongMany(places, at, name) : isAmongFew(kind, at, name)) return true;
  if (at === kind.different) kind.different++;
  return false;
};
var sameValue = (last, value) => {
  if (value.length < SHORTEST_VIEW) return value;
  if (value === last.value) return last.value;
  const kept = detached(value);
  if (kept.length <= MAX_PLAIN) last.value = kept;
  return kept;
};

// src/formats/xml-between.ts
var TAB = 9;
var NEWLINE = 10;
var SPACE = 32;
var SLASH = 47;
var LESS_THAN = 60;
var NO_BRACKET = 0;
var skipSpace = (parser) => {
  const { chunk, i: from } = parser;
  let [at, line] = [from, from];
  let isOver = false;
  for (; !isOver; at++) {
    const code = chunk.charCodeAt(at);
    if (code === NEWLINE) {
      parser.line++;
      parser.column = 0;
      line = at + 1;
    } else if (code !== SPACE && code !== TAB) isOver = true;
  }
  parser.column += at - 1 - line;
  parser.i = at - 1;
  return parser.i;
};
var readBetween = (states) => function() {
  if (this.tags.length === 0 || this.textHandler !== void 0 || this.forbiddenState !== NO_BRACKET) {
    states.text.call(this);
    return;
  }
  const { chunk } = this;
  const at = skipSpace(this);
  const next = chunk.charCodeAt(at + 1);
  const isClosing = next === SLASH;
  const name = isClosing ? at + 2 : at + 1;
  if (chunk.charCodeAt(at) !== LESS_THAN || name >= chunk.length || !(isClosing || states.beginsName(next))) {
    if (at < chunk.length) states.text.call(this);
    return;
  }
  this.column += name - at;
  this.i = name;
  this.state = isClosing ? states.close : states.open;
  (isClosing ? states.readClose : states.readOpen).call(this);
};

// src/formats/xml-tags.ts
var SPACE2 = 32;
var QUOTE = 34;
var SLASH2 = 47;
var GREATER_THAN = 62;
var ASCII = 128;
var flags = (...characters) => {
  const table = new Uint8Array(ASCII);
  for (const letters of characters) for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
};
var LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_:";
var BEGINS_NAME = flags(LETTERS);
var IN_NAME = flags(LETTERS, "0123456789-.");
var IN_VALUE = flags(LETTERS, "0123456789-. !#$%'()*+,/;=>?@[\\]^`{|}~");
var endOf = (chunk, from, allowed) => {
  let at = from;
  while (allowed[chunk.charCodeAt(at)] === 1) at++;
  return at;
};
var REST_OF_VALUE = /[ !#-%'-;=-~]*/y;
var SHORT_VALUE = 12;
var endOfValue = (chunk, from) => {
  const near = from + SHORT_VALUE;
  let at = from;
  while (at < near && IN_VALUE[chunk.charCodeAt(at)] === 1) at++;
  if (at < near) return at;
  REST_OF_VALUE.lastIndex = at;
  REST_OF_VALUE.test(chunk);
  return REST_OF_VALUE.lastIndex;
};
var takePlain = (chunk, from, places, take) => {
  const last = lastIn(places);
  let begin2 = from + last.opening.length;
  if (!chunk.startsWith(last.opening, from)) {
    const equal = BEGINS_NAME[chunk.charCodeAt(from)] === 1 ? endOf(chunk, from, IN_NAME) : from;
    begin2 = equal + '="'.length;
    if (equal === from || equal - from > MAX_PLAIN || !chunk.startsWith('="', equal)) return from;
    sameName(places, chunk.slice(from, equal));
  }
  const { name, value } = last;
  if (value !== "" && chunk.startsWith(value, begin2) && chunk.charCodeAt(begin2 + value.length) === QUOTE) {
    take(name, value);
    return begin2 + value.length + 1;
  }
  const end2 = endOfValue(chunk, begin2);
  if (end2 - begin2 > MAX_PLAIN || chunk.charCodeAt(end2) !== QUOTE) return from;
  take(name, sameValue(last, chunk.slice(begin2, end2)));
  return end2 + 1;
};
var moveTo = (inside, place) => {
  inside.column += place - inside.i;
  inside.i = place;
};
var goOn = (inside) => {
  const { chunk, i } = inside;
  const last = chunk.charCodeAt(i - 1);
  if (last === SPACE2) return true;
  if (last === GREATER_THAN) inside.openTag();
  else {
    moveTo(inside, i + 1);
    inside.openSelfClosingTag();
  }
  return false;
};
var isPlainEnd = (chunk, end2) => {
  const next = chunk.charCodeAt(end2);
  return next === SPACE2 || next === GREATER_THAN || next === SLASH2 && chunk.charCodeAt(end2 + 1) === GREATER_THAN;
};
var readAttributes = ({ places, take }, slow, closed) => function() {
  for (; ; ) {
    const { i: from, chunk } = this;
    const end2 = takePlain(chunk, from, places, take);
    if (end2 === from) {
      slow.attribute.call(this);
      return;
    }
    if (!isPlainEnd(chunk, end2)) {
      moveTo(this, end2);
      this.state = closed;
      return;
    }
    moveTo(this, end2 + 1);
    if (!goOn(this)) return;
  }
};
var readOpenTag = ({ begin: begin2 }, slow, { attribute, read: read16 }) => {
  let last = "";
  return function() {
    const { chunk, i: from } = this;
    const isInside = this.name === "" && this.tags.length > 0;
    let end2 = from + last.length;
    if (!isInside || last === "" || !chunk.startsWith(last, from) || !isPlainEnd(chunk, end2)) {
      end2 = isInside ? endOf(chunk, from, IN_NAME) : from;
      if (end2 === from || end2 - from > MAX_PLAIN || !isPlainEnd(chunk, end2)) {
        slow.openTag.call(this);
        return;
      }
      last = detached(chunk.slice(from, end2));
    }
    moveTo(this, end2 + 1);
    this.tag = { name: last, attributes: begin2(last), isSelfClosing: false };
    this.state = attribute;
    if (goOn(this)) read16.call(this);
  };
};
var readCloseTag = (slow) => function() {
  const { chunk, i: from, tags } = this;
  const name = tags[tags.length - 1]?.name ?? "";
  if (this.name === "" && name !== "" && chunk.startsWith(name, from) && chunk.charCodeAt(from + name.length) === GREATER_THAN) {
    this.name = name;
    moveTo(this, from + name.length + 1);
    this.closeTag();
  } else slow.closeTag.call(this);
};
var readTagsAtOnce = (parser, reader) => {
  const inside = parser;
  const { stateTable, sText, sOpenTag, sAttrib, sAttribValueClosed, sCloseTag } = inside;
  const slow = { openTag: sOpenTag, attribute: sAttrib, closeTag: sCloseTag };
  const [text, open8, attribute, close6] = [sText, sOpenTag, sAttrib, sCloseTag].map((state) => stateTable.indexOf(state));
  const read16 = readAttributes(reader, slow, stateTable.indexOf(sAttribValueClosed));
  const [readOpen, readClose] = [readOpenTag(reader, slow, { attribute, read: read16 }), readCloseTag(slow)];
  stateTable[open8] = readOpen;
  stateTable[attribute] = read16;
  stateTable[close6] = readClose;
  stateTable[text] = readBetween({ text: sText, open: open8, close: close6, readOpen, readClose, beginsName: (code) => BEGINS_NAME[code] === 1 });
};

// src/formats/xml.ts
var MAX_TEXT = 65536;
var MAX_DEPTH = 256;
var MAX_NAME2 = 1e3;
var MAX_ATTRIBUTES = 1e3;
var LESS_THAN2 = 60;
var ILLEGAL = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&#(?:x[0-9a-f]+|[0-9]+);/gi;
var BAD_CHARACTER = "disallowed character.";
var BAD_REFERENCE = "malformed character entity.";
var LATE_DECLARATION = "an XML declaration must be at the start of the document.";
var SECOND_ROOT = "documents may contain only one root.";
var Attributes = function() {
};
Attributes.prototype = /* @__PURE__ */ Object.create(null);
var local = (name) => name.includes(":") ? name.slice(name.indexOf(":") + 1) : name;
var refused = ({ path, parser }, slug, message, hint) => new Problem(slug, message, { where: `${path}:${parser.line}:${Math.max(parser.column, 1)}`, hint });
var malformed2 = (reading, what) => refused(
  reading,
  "report-malformed",
  `${reading.path} is not well-formed XML: ${what}`,
  "Let the tool write the report anew, and keep other steps from editing it or adding to it."
);
var beyond = (reading, what) => refused(
  reading,
  "report-malformed",
  `${reading.path} ${what}, which is not read.`,
  "No known tool writes such a report: see what wrote this one, and let it write less."
);
var longName = (reading) => beyond(reading, `holds a name of more than ${MAX_NAME2} characters`);
var isIllegalCharacter = ({ held }, message) => message === BAD_REFERENCE || message === BAD_CHARACTER && held.chunk.charCodeAt(held.prevI) !== LESS_THAN2;
var meet = (reading, message) => {
  if (reading.stage === "cut") {
    throw refused(
      reading,
      "report-truncated",
      `${reading.path} ends before its end: ${message}`,
      "The tool that wrote it was stopped, or the file was copied while it was being written."
    );
  }
  if (isIllegalCharacter(reading, message)) {
    if (reading.illegal++ === 0) reading.illegalLine = reading.parser.line;
    reading.isTainted = true;
  } else if (reading.stage === "after" && (message === SECOND_ROOT || message === LATE_DECLARATION)) {
    throw refused(
      reading,
      "report-malformed",
      `${reading.path} has two root elements: several reports were written into one file.`,
      "Let every run write a file of its own."
    );
  } else if (message !== LATE_DECLARATION) throw malformed2(reading, message);
};
var clean = (reading, text) => {
  const short = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (!reading.isTainted) return short;
  reading.isTainted = false;
  return short.replace(ILLEGAL, "");
};
var keepAttribute = (reading, name, value) => {
  const { element, places } = reading;
  if (isTwice(places, name)) reading.duplicate ??= name;
  if (places.at > MAX_ATTRIBUTES) throw beyond(reading, `has an element with more than ${MAX_ATTRIBUTES} attributes`);
  element[name] = value;
};
var takeAttribute = (reading, name, value) => {
  if (name.length > MAX_NAME2) throw longName(reading);
  const known = sameName(reading.places, name);
  keepAttribute(reading, known, sameValue(lastIn(reading.places), clean(reading, value)));
};
var beginElement = (reading, name) => {
  reading.element = new Attributes();
  reading.isTainted = false;
  if (reading.stage !== "after") reading.stage = "inside";
  if (name.length > MAX_NAME2) throw longName(reading);
  beginPlaces(reading.places, name);
  if (++reading.depth > MAX_DEPTH) throw beyond(reading, `nests deeper than ${MAX_DEPTH} elements`);
  return reading.element;
};
var listenToNames = (reading) => {
  const { parser, held } = reading;
  parser.on("doctype", (doctype) => {
    if (!doctype.includes("<!ENTITY")) return;
    throw refused(
      reading,
      "report-malformed",
      `${reading.path} defines entities of its own; those are not read.`,
      "Write the report without <!ENTITY \u2026>."
    );
  });
  parser.on("opentagstart", (tag) => {
    tag.attributes = beginElement(reading, tag.name);
  });
  held.pushAttrib = (name, value) => takeAttribute(reading, name, value);
  held.processAttribs = () => {
  };
  readTagsAtOnce(parser, {
    places: reading.places,
    begin: (name) => beginElement(reading, name),
    take: (name, value) => keepAttribute(reading, name, value)
  });
};
var listen = (reading, handler8) => {
  const { parser, held } = reading;
  const give = (text) => handler8.text?.(clean(reading, text));
  const askForText = () => {
    held.textHandler = held.cdataHandler = handler8.text && (handler8.wantsText?.() ?? true) ? give : void 0;
  };
  parser.on("opentag", (tag) => {
    if (reading.duplicate !== null) throw malformed2(reading, `duplicate attribute: ${reading.duplicate}.`);
    handler8.open(local(tag.name), tag.attributes);
    askForText();
  });
  parser.on("closetag", (tag) => {
    if (--reading.depth === 0) reading.stage = "after";
    handler8.close(local(tag.name));
    askForText();
  });
};
var bound = (reading) => {
  const { held } = reading;
  if (held.text.length > MAX_TEXT) held.text = detached(held.text.slice(0, MAX_TEXT));
  if (held.piTarget.length > MAX_NAME2) held.piTarget = detached(held.piTarget.slice(0, MAX_NAME2));
  if (held.name.length > MAX_NAME2 || held.entity.length > MAX_NAME2) throw longName(reading);
};
var readXml = (source, handler8) => {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
  const reading = {
    path: source.path,
    parser,
    held: parser,
    stage: "blank",
    depth: 0,
    element: new Attributes(),
    places: noPlaces(),
    duplicate: null,
    illegal: 0,
    illegalLine: 0,
    isTainted: false
  };
  parser.fail = (message) => {
    meet(reading, message);
    return parser;
  };
  listenToNames(reading);
  listen(reading, handler8);
  for (const piece of decode(source)) {
    if (reading.stage === "blank" && /\S/.test(piece)) reading.stage = "prolog";
    parser.write(piece);
    bound(reading);
  }
  if (reading.stage === "blank") throw new Problem("report-empty", `${source.path} holds nothing.`, { where: source.path });
  reading.stage = "cut";
  parser.close();
  return reading.illegal === 0 ? [] : [`Characters that XML does not allow were left out: ${reading.illegal}, the first in line ${reading.illegalLine}.`];
};

// src/formats/clover.ts
var recognises = ({ xml }) => xml !== null && xml.root === "coverage" && (xml.attributes.has("generated") || xml.attributes.has("clover") || xml.children.has("project") || xml.children.has("testproject"));
var ISTANBUL = { clover: "3.2.0", name: "All files" };
var producerOf = ({ root, project }) => {
  const { clover: clover2 = "", generated } = root ?? {};
  const { name = "" } = project ?? {};
  if (clover2 === ISTANBUL.clover && name === ISTANBUL.name) return "istanbul";
  if (name.startsWith("Devel::Cover")) return "Devel::Cover";
  return clover2 !== "" && clover2 === generated ? "gcovr" : null;
};
var withoutSilence = (file) => {
  const { lines, functions } = file;
  const isSilent = lines !== null && lines.to > lines.from && functions !== null && functions.to === functions.from;
  return isSilent ? { ...file, functions: null } : file;
};
var read = (source) => {
  const reading = newReading(source.path);
  const oddCharacters = readXml(source, cloverHandler(reading));
  const { pages, oddities, lineElements, declared } = reading;
  const [branches, functions] = [pages.branches.length, pages.functions.length];
  const coverage = coverageOf(pages, { lines: true, branches: branches > 0, functions: functions > 0 });
  return {
    kind: "coverage",
    format: clover.id,
    producer: producerOf(reading),
    coverage: { ...coverage, files: coverage.files.map(withoutSilence) },
    bases: [],
    declared,
    elements: { lines: reading.statements, branches },
    written: momentIn(reading.root?.["generated"]),
    warnings: [
      ...oddCharacters,
      ...oddityWarnings(oddities),
      ...losses({ files: coverage.files.length, lines: lineElements, branches }, declared)
    ]
  };
};
var clover = {
  id: "clover",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <project>, generated or clover",
  recognises,
  read
};

// src/formats/cobertura-handler.ts
var MAX_PATH2 = 4096;
var MAX_NAME3 = 1024;
var JUMP_OUTCOMES = 2;
var newReading2 = (path) => ({
  path,
  lines: lineRows(),
  branches: branchRows(),
  functions: functionRows(),
  sections: [],
  bases: [],
  oddities: /* @__PURE__ */ new Map(),
  root: null,
  lineElements: 0,
  tellsCalls: false,
  section: null,
  method: null,
  tally: null,
  base: null
});
var malformed3 = ({ path }, what) => malformed(path, "Cobertura", what);
var nameOf = ({ name = "" }) => JSON.stringify(name.slice(0, MAX_NAME3));
var openClass = (reading, attributes) => {
  const { lines, branches, functions } = reading;
  const path = attributes["filename"];
  if (path === void 0) throw malformed3(reading, `the class ${nameOf(attributes)} has no filename`);
  if (path.length > MAX_PATH2) {
    throw malformed3(reading, `the filename of the class ${nameOf(attributes)} has ${path.length} characters`);
  }
  if (path.trim() === "") noteOddity(reading.oddities, "unplaced", { path: "", says: attributes["name"] });
  else reading.section = { path, lines: lines.length, branches: branches.length, functions: functions.length, own: false };
};
var closeClass = (reading) => {
  const { section, lines, branches, functions } = reading;
  reading.method = null;
  reading.section = null;
  if (section) reading.sections.push({
    path: section.path,
    lines: closeLines(lines, section.lines),
    branches: closeBranches(branches, section.branches),
    functions: closeFunctions(functions, section.functions)
  });
};
var openMethod2 = (reading, { name = "", hits }) => {
  const count2 = numberIn(hits);
  const calls = Number.isNaN(count2) ? null : saturated(count2);
  reading.tellsCalls ||= calls !== null;
  reading.method = { name: name.slice(0, MAX_NAME3), calls, start: Infinity, end: 0, hits: 0 };
};
var closeMethod2 = ({ method, section, functions }) => {
  if (!method || !section || method.end === 0) return;
  const { name, calls, start, end: end2, hits } = method;
  pushFunction(functions, name, start, calls === null && end2 > start ? end2 : 0, calls ?? hits);
};
var readBranch = (reading, line, attributes) => {
  const says = attributes["condition-coverage"];
  const branch = attributes["branch"];
  if (branch === void 0 ? says === void 0 : branch.toLowerCase() !== "true") return;
  const pair = says === void 0 ? null : pairIn(says);
  if (pair === null) reading.tally = { line, says, hit: 0, total: 0 };
  else if (pair.total > 0) pushBranch(reading.branches, line, pair.total, pair.hit, 0);
};
var beginOwnLines = ({ lines, branches }, section) => {
  section.own = true;
  lines.length = section.lines;
  branches.length = section.branches;
};
var extend = (method, line, hits) => {
  method.start = Math.min(method.start, line);
  method.end = Math.max(method.end, line);
  method.hits = Math.max(method.hits, hits);
};
var openLine = (reading, section, attributes) => {
  const { method, oddities } = reading;
  const { path } = section;
  reading.lineElements++;
  if (method === null && !section.own) beginOwnLines(reading, section);
  const line = lineIn(attributes["number"]);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path, says: attributes["number"] });
    return;
  }
  const count2 = numberIn(attributes["hits"]);
  if (Number.isNaN(count2)) noteOddity(oddities, "hits", { path, says: attributes["hits"] });
  const hits = saturated(count2);
  if (method) extend(method, line, hits);
  if (method && (section.own || method.calls !== null)) return;
  pushLine(reading.lines, line, hits);
  readBranch(reading, line, attributes);
};
var countCondition = (tally, attributes) => {
  const taken = percentIn(attributes["coverage"]) / 100 * JUMP_OUTCOMES;
  const known = attributes["type"] === "jump" && Number.isInteger(taken) && taken >= 0 && taken <= JUMP_OUTCOMES;
  tally.hit += known ? taken : NaN;
  tally.total += JUMP_OUTCOMES;
};
var closeTally = (reading, { line, says, hit, total }) => {
  reading.tally = null;
  const percent = percentIn(says);
  const agrees = Number.isNaN(percent) || Math.abs(hit * 100 / total - percent) < 1;
  if (total > 0 && !Number.isNaN(hit) && agrees) pushBranch(reading.branches, line, total, hit, 0);
  else if (reading.section) noteOddity(reading.oddities, "branch", { path: reading.section.path, says });
};
var closeBase = (reading, base) => {
  const trimmed = base.trim();
  if (trimmed !== "" && trimmed.length <= MAX_PATH2) reading.bases.push(trimmed);
  reading.base = null;
};
var open2 = (reading, name, attributes) => {
  const { section, tally } = reading;
  if (section === null) {
    reading.root ??= attributes;
    if (name === "class") openClass(reading, attributes);
    else if (name === "source") reading.base = "";
  } else if (name === "line") openLine(reading, section, attributes);
  else if (name === "condition" && tally) countCondition(tally, attributes);
  else if (name === "method") openMethod2(reading, attributes);
  else if (name === "class") throw malformed3(reading, `the class ${nameOf(attributes)} stands inside another class`);
};
var close2 = (reading, name) => {
  const { tally, base } = reading;
  if (name === "line" && tally) closeTally(reading, tally);
  else if (name === "method") {
    closeMethod2(reading);
    reading.method = null;
  } else if (name === "class") closeClass(reading);
  else if (name === "source" && base !== null) closeBase(reading, base);
};
var coberturaHandler = (reading) => ({
  open: (name, attributes) => open2(reading, name, attributes),
  close: (name) => close2(reading, name),
  wantsText: () => reading.base !== null,
  text: (text) => {
    if (reading.base !== null && reading.base.length <= MAX_PATH2) reading.base += text;
  }
});

// src/formats/cobertura.ts
var isAnother = ({ attributes, children, elements }) => attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject") || attributes.get("version") === "1" && (children.has("file") || elements.has("lineToCover")) || attributes.has("ctcreportVersion") || elements.has("seqpnt") || children.has("assembly");
var recognises2 = ({ xml }) => xml !== null && xml.root === "coverage" && !isAnother(xml) && (xml.children.has("packages") || xml.children.has("sources") || xml.attributes.has("line-rate"));
var declaredBy = (root) => {
  const lines = totalIn(root["lines-covered"], root["lines-valid"]);
  const branches = totalIn(root["branches-covered"], root["branches-valid"]);
  return lines || branches ? { lines, branches } : null;
};
var NAMED_VERSION = /^[A-Za-z][\w.-]{0,40} \d[\w.+-]{0,40}$/;
var COVERAGE_PY_VERSION = /^[4-9]\.\d{1,3}(?:\.\d{1,3})?(?:(?:a|b|rc|\.dev)\d{1,3})?$/;
var ISTANBUL_VERSION = "0.1";
var MILLISECONDS2 = /^\d{13}$/;
var producerOf2 = ({ root, functions, tellsCalls }) => {
  const { version = "", timestamp = "", complexity = "0" } = root ?? {};
  if (NAMED_VERSION.test(version)) return version;
  if (!MILLISECONDS2.test(timestamp) || complexity !== "0") return null;
  if (tellsCalls) return version === ISTANBUL_VERSION ? "istanbul" : null;
  return COVERAGE_PY_VERSION.test(version) && functions.length === 0 ? `coverage.py ${version}` : null;
};
var coverageOf2 = (reading, declared) => {
  const { lines, branches, functions, sections } = reading;
  const tellsBranches = branches.length > 0 || (declared?.branches?.total ?? 0) > 0;
  const tellsFunctions = functions.length > 0;
  const files = sections.map((section) => ({
    ...section,
    branches: tellsBranches ? section.branches : null,
    functions: tellsFunctions ? section.functions : null
  }));
  return mergeCoverage([{
    files,
    lines: lineTable(lines),
    branches: branchTable(branches),
    functions: functionTable(functions)
  }]);
};
var noFiles = (path) => new Problem("report-empty", `${path} was recognised as Cobertura, but lists no file.`, {
  where: path,
  hint: "Make sure that coverage was collected for the sources: the tool measured no file."
});
var read2 = (source) => {
  const reading = newReading2(source.path);
  const oddCharacters = readXml(source, coberturaHandler(reading));
  const declared = declaredBy(reading.root ?? {});
  if (reading.sections.length === 0) throw noFiles(source.path);
  const detail = { files: reading.sections.length, lines: reading.lineElements, branches: reading.branches.length };
  return {
    kind: "coverage",
    format: cobertura.id,
    producer: producerOf2(reading),
    coverage: coverageOf2(reading, declared),
    bases: reading.bases,
    declared,
    written: momentIn(reading.root?.["timestamp"]),
    warnings: [...oddCharacters, ...oddityWarnings(reading.oddities), ...losses(detail, declared)]
  };
};
var cobertura = {
  id: "cobertura",
  kind: "coverage",
  looksFor: "an XML root <coverage> with <packages>, <sources> or line-rate",
  recognises: recognises2,
  read: read2
};

// src/formats/points.ts
var MAX_LINES = 1 << 24;
var newPoints = (path, format) => ({
  path,
  format,
  pages: newPages(),
  oddities: /* @__PURE__ */ new Map(),
  names: /* @__PURE__ */ new Map(),
  outcomes: /* @__PURE__ */ new Map(),
  scope: 0,
  lines: 0,
  method: null
});
var nameFile = ({ names, path: report, format }, id, path) => {
  if (id !== void 0 && path !== void 0 && path.trim() !== "") names.set(id, boundedPath(path, report, format));
};
var closeMethod3 = (points) => {
  const { method, pages } = points;
  points.method = null;
  if (method === null || method.file === null) return;
  turnTo(pages, method.file);
  pushFunction(pages.functions, method.name, method.start, method.end, method.hits);
};
var openMethod3 = (points, name) => {
  points.method = { name: name.slice(0, MAX_NAME), file: null, start: Infinity, end: 0, hits: 0 };
};
var nameMethod = ({ method }, name) => {
  if (method) method.name = name.slice(0, MAX_NAME);
};
var extend2 = (method, file, from, to) => {
  method.file ??= file;
  if (method.file !== file) return;
  method.start = Math.min(method.start, from);
  method.end = Math.max(method.end, to);
};
var addPoint = (points, { file, from, to, hits }) => {
  const { pages, oddities, method, names, path, format } = points;
  const first = lineIn(from);
  if (file === void 0) {
    noteOddity(oddities, "stray", { path: "", says: file });
    return;
  }
  if (Number.isNaN(first)) {
    noteOddity(oddities, "line", { path: names.get(file) ?? "", says: from });
    return;
  }
  const end2 = lineIn(to);
  const last = end2 >= first ? end2 : first;
  points.lines += last - first + 1;
  if (points.lines > MAX_LINES) throw malformed(path, format, `it covers more than ${MAX_LINES} lines`);
  turnTo(pages, file);
  for (let line = first; line <= last; line++) pushLine(pages.lines, line, hits);
  if (!method) return;
  extend2(method, file, first, last);
  method.hits = Math.max(method.hits, hits);
};
var addOutcome = ({ outcomes }, { file, line, isTaken }) => {
  const known = outcomes.get(file);
  const outcome = line * 2 + Number(isTaken);
  if (known) known.push(outcome);
  else outcomes.set(file, [outcome]);
};
var lineOf2 = (outcome) => Math.floor(outcome / 2);
var pushOutcomes = ({ branches }, outcomes) => {
  const sorted = outcomes.toSorted((a, b) => lineOf2(a) - lineOf2(b));
  for (let at = 0; at < sorted.length; ) {
    const line = lineOf2(sorted[at]);
    let [total, hit, taken] = [0, 0, 0];
    for (; at < sorted.length && lineOf2(sorted[at]) === line; at++, total++) {
      if (sorted[at] % 2 === 0) continue;
      hit++;
      if (total < KNOWN_OUTCOMES) taken |= 1 << total;
    }
    pushBranch(branches, line, total, hit, taken >>> 0);
  }
};
var closeScope = (points) => {
  const { pages, outcomes, names, oddities, scope } = points;
  for (const [file, list] of outcomes) {
    turnTo(pages, file);
    pushOutcomes(pages, list);
  }
  namePages(pages, scope, (id) => {
    const name = names.get(id);
    if (name === void 0) noteOddity(oddities, "stray", { path: "", says: id });
    return name ?? null;
  });
  points.scope = pages.full.length;
  outcomes.clear();
  names.clear();
};

// src/formats/points-report.ts
var reportOf = (points, told) => {
  const { format, producer, tellsBranches, contexts = null, declared = null, statements = null, warnings } = told;
  closeScope(points);
  const { pages, oddities, lines } = points;
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage",
    format,
    producer,
    coverage,
    bases: [],
    declared,
    contexts,
    ...statements && { statements },
    warnings: [...warnings, ...oddityWarnings(oddities), ...losses(detail, null)]
  };
};

// src/formats/dotcover.ts
var MARKS = ["ReportType", "DotCoverVersion", "CoveredStatements"];
var recognises3 = ({ xml }) => xml !== null && xml.root === "Root" && MARKS.some((mark) => xml.attributes.has(mark));
var COVERED = { true: 1, false: 0 };
var readStatement = ({ points }, attributes) => {
  const { FileIndex: file, Line: from, EndLine: to, Covered: covered } = attributes;
  const hits = COVERED[covered?.trim().toLowerCase() ?? ""];
  if (hits === void 0) noteOddity(points.oddities, "hits", { path: points.names.get(file ?? "") ?? "", says: covered });
  addPoint(points, { file, from, to, hits: hits ?? 0 });
};
var open3 = (reading, name, attributes) => {
  const { points } = reading;
  reading.root ??= attributes;
  if (name === "Method") openMethod3(points, attributes["Name"] ?? "");
  else if (name === "File" || name === "Statement") {
    reading.isDetailed = true;
    if (name === "File") nameFile(points, attributes["Index"], attributes["Name"]);
    else readStatement(reading, attributes);
  }
};
var handler = (reading) => ({
  open: (name, attributes) => open3(reading, name, attributes),
  close: (name) => {
    if (name === "Method") closeMethod3(reading.points);
  }
});
var summary = (path) => new Problem("report-malformed", `${path} is dotCover's summary, which names neither files nor lines.`, {
  where: path,
  hint: "Let dotCover write it with --reportType=DetailedXML."
});
var read3 = (source) => {
  const reading = { points: newPoints(source.path, "dotCover"), root: null, isDetailed: false };
  const warnings = readXml(source, handler(reading));
  const { ReportType: type, DotCoverVersion: version, TotalStatements: total } = reading.root ?? {};
  if (!reading.isDetailed && type !== "DetailedXml" && total !== "0") throw summary(source.path);
  return reportOf(reading.points, {
    format: dotcover.id,
    producer: version === void 0 ? null : `dotCover ${version.slice(0, MAX_NAME)}`,
    tellsBranches: false,
    statements: totalIn(reading.root?.["CoveredStatements"], total),
    warnings
  });
};
var dotcover = {
  id: "dotcover",
  kind: "coverage",
  looksFor: "an XML root <Root> with ReportType, DotCoverVersion or CoveredStatements",
  recognises: recognises3,
  read: read3
};

// src/formats/jacoco-keys.ts
var NAME2 = "JaCoCo";
var SEPARATOR = "\0";
var MAX_KEYS = 1 << 26;
var newKeys = (report) => ({ report, groups: [], holders: /* @__PURE__ */ new Set(), owners: /* @__PURE__ */ new Map(), length: 0 });
var pathOf = (folder, name) => {
  const at = name.lastIndexOf("/");
  const isRepeated = at > 0 && `/${folder}`.endsWith(`/${name.slice(0, at)}`);
  const file = isRepeated ? name.slice(at + 1) : name;
  return folder === "" ? file : `${folder}/${file}`;
};
var keyOf = (keys, folder, name) => {
  const { report, groups, holders, owners } = keys;
  const path = boundedPath(pathOf(folder, name), report, NAME2);
  const group = boundedPath(groups.join("/"), report, NAME2);
  keys.length += group.length + path.length;
  if (keys.length > MAX_KEYS) throw malformed(report, NAME2, `the paths of its files have more than ${MAX_KEYS} characters`);
  const holder = groups.at(-1);
  if (holder !== void 0 && holder.trim() !== "") holders.add(holder);
  const owner = owners.get(path);
  owners.set(path, owner === void 0 || owner === group ? group : null);
  return group + SEPARATOR + path;
};
var splitKey = (key) => {
  const at = key.indexOf(SEPARATOR);
  return { group: key.slice(0, at), path: key.slice(at + 1) };
};
var pathOfKey = ({ owners }, key) => {
  const { group, path } = splitKey(key);
  return owners.get(path) === null && group !== "" ? `${group}/${path}` : path;
};
var groupsOf = (keys, all) => {
  const groups = /* @__PURE__ */ new Map();
  const namesOf = /* @__PURE__ */ new Map();
  for (const key of all) {
    const { group, path } = splitKey(key);
    if (group === "") continue;
    const names = namesOf.get(group) ?? group.split("/").filter((name) => name.trim() !== "");
    namesOf.set(group, names);
    groups.set(pathOfKey(keys, key), { names, path, shared: keys.owners.get(path) === null });
  }
  return groups;
};

// src/formats/jacoco-handler.ts
var MAX_TYPE = 128;
var newReading3 = (path) => ({
  pages: newPages(),
  keys: newKeys(path),
  oddities: /* @__PURE__ */ new Map(),
  untold: /* @__PURE__ */ new Set(),
  counters: /* @__PURE__ */ new Map(),
  root: null,
  depth: 0,
  lineElements: 0,
  tellsBranches: false,
  folder: null,
  part: null,
  method: null
});
var openPart = (reading, isSource, { name = "", sourcefilename }) => {
  const { folder, pages, keys, oddities } = reading;
  const file = isSource ? name : sourcefilename;
  const key = file === void 0 || file.trim() === "" ? null : keyOf(keys, folder?.name ?? "", file);
  reading.part = { isSource, name: name.slice(0, MAX_NAME), key, hasLines: false };
  if (key !== null) turnTo(pages, key);
  else if (isSource) noteOddity(oddities, "unnamed", { path: folder?.name ?? "", says: name });
  if (key === null || !isSource || folder === null) return;
  const stem = name.replace(/\.[^.]*$/, "");
  folder.sources.set(stem, folder.sources.has(stem) ? null : key);
};
var lastOf = (name) => name.slice(name.lastIndexOf("/") + 1);
var qualified = (type, name) => `${lastOf(type).slice(0, MAX_TYPE)}.${name}`;
var closeMethod4 = ({ folder, pages, oddities }, part, { name, line, calls }) => {
  const [type, start] = [part.name, lineIn(line)];
  if (Number.isNaN(start)) noteOddity(oddities, part.key === null ? "sourceless" : "place", { path: type, says: name });
  else if (calls === null) noteOddity(oddities, "calls", { path: type, says: name });
  else if (part.key === null) folder?.loose.push({ type, name, start, calls });
  else pushFunction(pages.functions, qualified(type, name), start, 0, calls);
};
var closeFolder = ({ pages, oddities }, { sources, loose }) => {
  for (const { type, name, start, calls } of loose) {
    const key = sources.get(lastOf(type).replace(/\$.*$/s, "")) ?? null;
    if (key === null) noteOddity(oddities, "sourceless", { path: type, says: name });
    else {
      turnTo(pages, key);
      pushFunction(pages.functions, qualified(type, name), start, 0, calls);
    }
  }
};
var readBranches = (reading, line, { mb, cb }) => {
  if (mb === void 0 && cb === void 0) return;
  reading.tellsBranches = true;
  const [missed, taken] = [countIn(mb), countIn(cb)];
  if (missed + taken > 0) pushBranch(reading.pages.branches, line, missed + taken, taken, 0);
  else if (Number.isNaN(missed + taken)) {
    noteOddity(reading.oddities, "branch", { path: reading.part?.name ?? "", says: `${cb} taken, ${mb} missed` });
  }
};
var readLine2 = (reading, part, attributes) => {
  const { pages, oddities, untold } = reading;
  const { nr, mi, ci } = attributes;
  if (!part.isSource || part.key === null) return;
  part.hasLines = true;
  reading.lineElements++;
  const line = lineIn(nr);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path: part.name, says: nr });
    return;
  }
  const instructions = numberIn(ci);
  if (mi === void 0 && ci === void 0) untold.add(part.key);
  else if (Number.isNaN(instructions)) noteOddity(oddities, "hits", { path: part.name, says: ci });
  pushLine(pages.lines, line, instructions > 0 ? 1 : 0);
  readBranches(reading, line, attributes);
};
var readPartCounter = ({ method, untold }, part, { type, hit, total }) => {
  if (method) {
    if (type === "METHOD") method.calls = saturated(hit);
    else if (type === "INSTRUCTION") method.calls ??= hit > 0 ? 1 : 0;
  } else if (part.isSource && part.key !== null && !part.hasLines && type === "INSTRUCTION" && total > 0) untold.add(part.key);
};
var REPORT_COUNTERS = 2;
var readCounter = (reading, { type = "", missed, covered }) => {
  const hit = countIn(covered);
  const total = hit + countIn(missed);
  if (!Number.isSafeInteger(total)) return;
  if (reading.part) readPartCounter(reading, reading.part, { type, hit, total });
  else if (reading.depth === REPORT_COUNTERS) reading.counters.set(type, { hit, total });
};
var openInside2 = (reading, name, attributes) => {
  const part = reading.part;
  if (name === "line") readLine2(reading, part, attributes);
  else if (name === "counter") readCounter(reading, attributes);
  else if (name === "method") {
    reading.method = { name: (attributes["name"] ?? "").slice(0, MAX_NAME), line: attributes["line"], calls: null };
  } else if (name === "class" || name === "sourcefile") {
    throw malformed(reading.keys.report, "JaCoCo", `a ${name} stands inside of ${JSON.stringify(part.name)}`);
  }
};
var openOutside = (reading, name, attributes) => {
  if (name === "class" || name === "sourcefile") openPart(reading, name === "sourcefile", attributes);
  else if (name === "counter") readCounter(reading, attributes);
  else if (name === "package") reading.folder = { name: attributes["name"] ?? "", sources: /* @__PURE__ */ new Map(), loose: [] };
  else if (name === "group") reading.keys.groups.push((attributes["name"] ?? "").slice(0, MAX_NAME));
};
var open4 = (reading, name, attributes) => {
  reading.depth++;
  reading.root ??= attributes;
  if (reading.part) openInside2(reading, name, attributes);
  else openOutside(reading, name, attributes);
};
var closeInside = (reading, part, name) => {
  if (name === "method" && reading.method) {
    closeMethod4(reading, part, reading.method);
    reading.method = null;
  } else if (name === "class" || name === "sourcefile") reading.part = null;
};
var close3 = (reading, name) => {
  reading.depth--;
  if (reading.part) closeInside(reading, reading.part, name);
  else if (name === "group") reading.keys.groups.pop();
  else if (name === "package" && reading.folder) {
    closeFolder(reading, reading.folder);
    reading.folder = null;
  }
};
var jacocoHandler = (reading) => ({
  open: (name, attributes) => open4(reading, name, attributes),
  close: (name) => close3(reading, name)
});

// src/formats/jacoco.ts
var PARTS = ["sessioninfo", "group", "package", "counter"];
var DOCTYPE = /<!DOCTYPE\s+report\s[^>]*JACOCO/;
var recognises4 = ({ xml, text }) => xml !== null && xml.root === "report" && !xml.children.has("stats") && !xml.children.has("data") && (PARTS.some((part) => xml.children.has(part)) || DOCTYPE.test(text));
var PRODUCERS = [
  [/^Intellij Coverage Report$/i, "IntelliJ coverage"],
  [/^GCOVR report$/, "gcovr"],
  [/^Pester \(/, "Pester"]
];
var producerOf3 = ({ root }) => PRODUCERS.find(([name]) => name.test(root?.["name"] ?? ""))?.[1] ?? null;
var declaredBy2 = ({ counters }) => {
  const [lines, branches] = [counters.get("LINE") ?? null, counters.get("BRANCH") ?? null];
  return lines || branches ? { lines, branches } : null;
};
var coverageIn = ({ pages, keys, untold, tellsBranches }) => {
  const named2 = /* @__PURE__ */ new Set();
  namePages(pages, 0, (key) => {
    named2.add(key);
    return pathOfKey(keys, key);
  });
  const dark = new Set([...untold].map((key) => pathOfKey(keys, key)));
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  const files = coverage.files.map((file) => dark.has(file.path) ? { ...file, lines: null } : file);
  return { coverage: { ...coverage, files }, groups: groupsOf(keys, named2) };
};
var read4 = (source) => {
  const reading = newReading3(source.path);
  const oddCharacters = readXml(source, jacocoHandler(reading));
  const { keys, oddities, untold, lineElements, pages } = reading;
  const declared = declaredBy2(reading);
  const { coverage, groups } = coverageIn(reading);
  const detail = { files: coverage.files.length, lines: lineElements, branches: pages.branches.length };
  return {
    kind: "coverage",
    format: jacoco.id,
    producer: producerOf3(reading),
    coverage,
    bases: [...keys.holders],
    groups,
    declared,
    warnings: [
      ...oddCharacters,
      ...oddityWarnings(oddities),
      ...losses(detail, declared),
      ...untold.size === 0 ? [] : [`Files whose lines do not say whether they ran: ${untold.size}. Their lines are not counted.`]
    ]
  };
};
var jacoco = {
  id: "jacoco",
  kind: "coverage",
  looksFor: "an XML root <report> with <package>, <group>, <sessioninfo> or <counter>",
  recognises: recognises4,
  read: read4
};

// src/formats/junit-time.ts
var MAX_SECONDS = 1e9;
var PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
var GROUPED2 = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
var DECIMAL_COMMA = /^\d+,\d+$/;
var normal = (time) => PLAIN.test(time) ? time : GROUPED2.test(time) ? time.replaceAll(",", "") : DECIMAL_COMMA.test(time) ? time.replace(",", ".") : null;
var readSeconds = (time) => {
  const text = normal(time.trim());
  return text === null || Number(text) > MAX_SECONDS ? null : Number(text);
};

// src/formats/junit-case.ts
var markOf = (element) => {
  if (element === "error") return "errored";
  if (element === "failure") return "failed";
  if (element === "skipped") return "skipped";
  if (!element.endsWith("Failure") && !element.endsWith("Error")) return null;
  if (element.startsWith("flaky")) return "flaky";
  return element.startsWith("rerun") ? "rerun" : "failed";
};
var detailOf = (mark, { message = "", type }) => ({ kind: "detail", mark, type: named(type), line: firstLine(message), pending: "" });
var wantsLine = ({ line }) => line === "";
var addText = (detail, piece) => {
  if (!wantsLine(detail)) return;
  detail.pending = (detail.pending + piece).trimStart();
  if (detail.pending.length >= MAX_LINE || /[\r\n]/.test(detail.pending)) detail.line = firstLine(detail.pending);
};
var closeDetail = (detail) => {
  detail.line ||= firstLine(detail.pending);
  detail.pending = "";
};
var textOf = (detail) => detail === void 0 ? null : detail.line || detail.type && firstLine(detail.type) || null;
var NOT_RUN = /* @__PURE__ */ new Set(["notrun", "disabled", "skipped", "ignored", "suppressed"]);
var SWITCHED_OFF = /* @__PURE__ */ new Set(["disabled", "ignored"]);
var FAILED = /* @__PURE__ */ new Set(["fail", "failed", "failure"]);
var ERRORED = /* @__PURE__ */ new Set(["error", "errored"]);
var isExcused = (skip, isSwitchedOff) => skip !== void 0 && (isSwitchedOff || skip.type === "todo");
var deciding = ({ attributes, details }) => {
  const { status, result } = attributes;
  if (details.length === 0 && status === void 0 && result === void 0) return null;
  const find = (mark) => details.find((detail) => detail.mark === mark);
  const says = (words) => words.has(status?.toLowerCase() ?? "") || words.has(result?.toLowerCase() ?? "");
  if (find("errored")) return "errored";
  if (find("failed")) return isExcused(find("skipped"), says(SWITCHED_OFF)) ? "skipped" : "failed";
  if (find("rerun")) return "rerun";
  if (find("skipped") || says(NOT_RUN)) return "skipped";
  return says(ERRORED) ? "errored" : says(FAILED) ? "failed" : null;
};
var outcomeOf2 = (mark) => mark === null ? "passed" : mark === "errored" || mark === "skipped" ? mark : "failed";
var FILE_WITH_LINE = /^(.+):(\d+)$/;
var lineOf3 = (line, first) => {
  const number = line !== void 0 && /^\s*\d{1,9}\s*$/.test(line) ? Number(line) + 1 - first : 0;
  return number > 0 ? number : null;
};
var UNNAMED = "(unnamed)";
var timeOf = (attributes) => attributes["time"] ?? attributes["duration"] ?? "";
var reportedCase = (open8, around) => {
  const { attributes, details } = open8;
  const mark = deciding(open8);
  const file = named(attributes["file"] ?? attributes["filepath"]);
  const split = file === null ? null : FILE_WITH_LINE.exec(file);
  return {
    suite: around.suite,
    suiteFile: around.suiteFile,
    classname: named(attributes["classname"] ?? attributes["class"]),
    name: named(attributes["name"]) ?? UNNAMED,
    file: split?.[1] ?? file,
    line: lineOf3(attributes["line"] ?? attributes["lineno"] ?? split?.[2], around.firstLine),
    outcome: outcomeOf2(mark),
    flaky: mark === null && details.some((detail) => detail.mark === "flaky"),
    seconds: readSeconds(timeOf(attributes)),
    text: mark === null ? null : textOf(details.find((detail) => detail.mark === mark))
  };
};

// src/formats/junit-producer.ts
var BY_NAME = /* @__PURE__ */ new Map([
  ["pytest", "pytest"],
  ["pytest tests", "pytest"],
  ["vitest tests", "vitest"],
  ["jest tests", "jest"],
  ["Mocha Tests", "mocha"],
  ["nextest-run", "nextest"],
  ["bun test", "bun"],
  ["rspec", "rspec"],
  ["AllTests", "googletest"]
]);
var SUREFIRE_SCHEMA = /surefire-test-report[^/]*\.xsd$/;
var junitProducer = (attributes) => BY_NAME.get(attributes["name"] ?? "") ?? (SUREFIRE_SCHEMA.test(attributes["xsi:noNamespaceSchemaLocation"] ?? "") ? "surefire" : attributes["package"] === "org.eslint" ? "eslint" : null);

// src/formats/junit-suite.ts
var SEPARATOR2 = " \u203A ";
var FILE_BEARER = "Root Suite";
var openSuite = (element, attributes, parent) => {
  const isGroup = element === "testsuites";
  const name = named(attributes["name"]);
  const above = parent?.trail ?? "";
  const below = isGroup ? "" : name ?? "";
  const depth = (parent?.depth ?? 0) + (isGroup ? 0 : 1);
  return {
    kind: "suite",
    parent,
    attributes,
    name,
    depth,
    isOutermost: !isGroup && depth === 1,
    trail: named([above, below].filter((part) => part !== "").join(SEPARATOR2)) ?? "",
    file: named(attributes["file"] ?? attributes["filepath"]) ?? parent?.carried ?? parent?.file ?? null,
    details: [],
    cases: 0,
    failures: 0,
    carried: null
  };
};
var labelOf = ({ name }) => name ?? UNNAMED;
var handUp = ({ parent, attributes, name, cases, failures }) => {
  if (parent === null) return;
  parent.cases += cases;
  parent.failures += failures;
  const own = named(attributes["file"] ?? attributes["filepath"]);
  if (own !== null && (cases === 0 || name === FILE_BEARER)) parent.carried = own;
};
var countIn2 = (value) => value !== void 0 && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null;
var sumOf = (attributes, names) => {
  const counts = names.map((name) => countIn2(attributes[name])).filter((count2) => count2 !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count2) => sum + count2);
};
var COUNTS = {
  total: ["tests"],
  failed: ["failures"],
  errored: ["errors"],
  skipped: ["skipped", "skips", "skip", "disabled"]
};
var claimsOf = (attributes) => ({
  total: sumOf(attributes, COUNTS.total),
  failed: sumOf(attributes, COUNTS.failed),
  errored: sumOf(attributes, COUNTS.errored),
  skipped: sumOf(attributes, COUNTS.skipped)
});
var contradictionOf = (suite) => {
  const { failed, errored } = claimsOf(suite.attributes);
  const claimed = (failed ?? 0) + (errored ?? 0);
  if (claimed === 0 || suite.failures > 0) return null;
  return `Suite "${labelOf(suite)}" claims failures or errors (${claimed}), and none of its test cases (${suite.cases}) has one.`;
};

// src/formats/junit-totals.ts
var NOTHING = { total: null, failed: null, errored: null, skipped: null };
var TOTALS = ["total", "failed", "errored", "skipped"];
var combined = (a, b, combine) => ({
  total: combine(a.total, b.total),
  failed: combine(a.failed, b.failed),
  errored: combine(a.errored, b.errored),
  skipped: combine(a.skipped, b.skipped)
});
var plusClaims = (a, b) => a === null ? b : combined(a, b, (x, y) => x === null || y === null ? null : x + y);
var declaredBy3 = (outermost, root) => {
  const declared = combined(outermost ?? NOTHING, root ?? NOTHING, (sum, whole) => sum ?? whole);
  return TOTALS.every((total) => declared[total] === null) ? null : declared;
};
var LABELS = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" };
var disagreements = (declared, cases) => {
  const counted = countCases(cases, false);
  return TOTALS.filter((total) => declared[total] !== null && declared[total] !== counted[total]).map((total) => `${LABELS[total]}: the suites claim ${declared[total]}, the test cases come to ${counted[total]}.`);
};
var warningsOf = (declared, cases, { unnamed, unreadableTimes, unreadableTime, warned }) => [
  ...declared === null ? [] : disagreements(declared, cases),
  ...unnamed === 0 ? [] : [`Test cases without a name: ${unnamed}.`],
  ...unreadableTimes === 0 ? [] : [`Times that cannot be read count as unknown: ${unreadableTimes}, such as "${unreadableTime}".`],
  ...warned === 0 ? [] : [`Test cases with a warning, counted as the rest of them says: ${warned}.`]
];

// src/formats/junit.ts
var MAX_CASES = 1e6;
var beginReading = (path) => ({
  path,
  frames: [],
  cases: [],
  suite: null,
  root: null,
  outermost: null,
  producer: null,
  flakyKnown: false,
  contradiction: null,
  oddities: { unnamed: 0, unreadableTimes: 0, unreadableTime: "", warned: 0 }
});
var count = (reading, suite, open8) => {
  const firstLine2 = reading.producer === "pytest" ? 0 : 1;
  const found = reportedCase(open8, { suite: suite.trail, suiteFile: suite.file, firstLine: firstLine2 });
  if (reading.cases.push(found) > MAX_CASES) {
    throw new Problem("report-too-large", `${reading.path} holds more than ${MAX_CASES} test cases.`, {
      where: reading.path,
      hint: "Write one report for each part of the test suite."
    });
  }
  suite.cases++;
  const isBad2 = found.outcome === "failed" || found.outcome === "errored";
  if (isBad2 || open8.details.some(({ mark }) => mark !== "skipped")) suite.failures++;
  return found;
};
var beginSuite = (reading, element, attributes) => {
  const suite = openSuite(element, attributes, reading.suite);
  if (suite.parent === null) reading.root = claimsOf(attributes);
  if (suite.isOutermost) reading.outermost = plusClaims(reading.outermost, claimsOf(attributes));
  if (suite.parent === null || suite.isOutermost) reading.producer ??= junitProducer(attributes);
  if (attributes["flakes"] !== void 0) reading.flakyKnown = true;
  reading.suite = suite;
  return suite;
};
var caseOfItsOwn = (suite) => {
  const { details, cases } = suite;
  const isBad2 = details.some(({ mark }) => mark === "errored" || mark === "failed" || mark === "rerun");
  const isSkipped = cases === 0 && details.some(({ mark }) => mark === "skipped");
  if (!isBad2 && !isSkipped) return null;
  const name = `${labelOf(suite)} (suite-level ${isBad2 ? "error" : "skip"})`;
  return { kind: "case", attributes: { name }, details };
};
var endSuite = (reading, suite) => {
  const own = caseOfItsOwn(suite);
  if (own !== null) count(reading, suite, own);
  reading.contradiction ??= contradictionOf(suite);
  handUp(suite);
  reading.suite = suite.parent;
};
var endCase = (reading, suite, open8) => {
  const { oddities } = reading;
  const { name, seconds } = count(reading, suite, open8);
  if (name === UNNAMED) oddities.unnamed++;
  const time = timeOf(open8.attributes).trim();
  if (seconds === null && time !== "" && oddities.unreadableTimes++ === 0) oddities.unreadableTime = firstLine(time);
};
var beginDetail = (reading, parent, element, attributes) => {
  if (parent === null || parent.kind === "detail") return null;
  const mark = markOf(element);
  if (element === "warning" && parent.kind === "case") reading.oddities.warned++;
  if (mark === null) return null;
  if (mark === "flaky" || mark === "rerun") reading.flakyKnown = true;
  const detail = detailOf(mark, attributes);
  if (!parent.details.some((known) => known.mark === mark)) parent.details.push(detail);
  return detail;
};
var innermost = ({ frames }) => frames[frames.length - 1] ?? null;
var begin = (reading, element, attributes) => {
  if (element === "testsuite" || element === "testsuites") return beginSuite(reading, element, attributes);
  if (reading.suite === null) {
    throw new Problem(
      "report-malformed",
      `${reading.path} begins with <${element}>, not with <testsuites> or <testsuite>.`,
      { where: reading.path, hint: "Let the runner write the whole report, not a part of one." }
    );
  }
  if (element === "testcase") return { kind: "case", attributes, details: [] };
  return beginDetail(reading, innermost(reading), element, attributes);
};
var end = (reading) => {
  const frame = reading.frames.pop() ?? null;
  if (frame?.kind === "detail") closeDetail(frame);
  else if (frame?.kind === "suite") endSuite(reading, frame);
  else if (frame?.kind === "case") endCase(reading, reading.suite, frame);
};
var handlerOf = (reading) => ({
  open: (element, attributes) => void reading.frames.push(begin(reading, element, attributes)),
  wantsText: () => {
    const frame = innermost(reading);
    return frame?.kind === "detail" && wantsLine(frame);
  },
  text: (piece) => {
    const frame = innermost(reading);
    if (frame?.kind === "detail") addText(frame, piece);
  },
  close: () => end(reading)
});
var read5 = (source) => {
  const reading = beginReading(source.path);
  const warnings = [...readXml(source, handlerOf(reading))];
  const { cases, producer, flakyKnown, contradiction, oddities } = reading;
  const declared = declaredBy3(reading.outermost, reading.root);
  if (contradiction !== null) warnings.push(contradiction);
  if (producer === "eslint") warnings.push("The report holds a linter's findings, not tests: a case is a file or a finding.");
  warnings.push(...warningsOf(declared, cases, oddities));
  return { kind: "tests", format: "junit", producer, cases, flakyKnown, declared, contradiction, warnings };
};
var junit = {
  id: "junit",
  kind: "tests",
  looksFor: "XML with the root <testsuites> or <testsuite>",
  recognises: ({ xml }) => xml?.root === "testsuites" || xml?.root === "testsuite",
  read: read5
};

// src/formats/ms-coverage-totals.ts
var addLines = (totals, [covered, partly, not]) => {
  const hit = countIn(covered) + (partly === void 0 ? 0 : countIn(partly));
  const total = hit + countIn(not);
  if (Number.isSafeInteger(total)) totals.lines = plusKnown(totals.lines, { hit, total });
};

// src/formats/ms-coverage-xml.ts
var recognises5 = ({ xml }) => xml !== null && xml.root === "results" && xml.children.has("modules");
var COVERED2 = { yes: 1, partial: 1, no: 0 };
var readRange = (points, { source_id, start_line, end_line, covered }) => {
  const hits = COVERED2[covered?.trim().toLowerCase() ?? ""];
  if (hits === void 0) noteOddity(points.oddities, "hits", { path: "", says: covered });
  addPoint(points, { file: source_id, from: start_line, to: end_line, hits: hits ?? 0 });
};
var handler2 = (points, totals) => ({
  open: (name, attributes) => {
    if (name === "module") addLines(totals, [attributes["lines_covered"], attributes["lines_partially_covered"], attributes["lines_not_covered"]]);
    else if (name === "range") readRange(points, attributes);
    else if (name === "function") openMethod3(points, attributes["name"] ?? "");
    else if (name === "source_file") nameFile(points, attributes["id"], attributes["path"]);
  },
  close: (name) => {
    if (name === "function") closeMethod3(points);
    else if (name === "module") closeScope(points);
  }
});
var read6 = (source) => {
  const points = newPoints(source.path, "Microsoft's coverage XML");
  const totals = { lines: null };
  const warnings = readXml(source, handler2(points, totals));
  const declared = totals.lines && { lines: totals.lines, branches: null };
  return reportOf(points, { format: msCoverageXml.id, producer: null, tellsBranches: false, declared, warnings });
};
var msCoverageXml = {
  id: "ms-coverage-xml",
  kind: "coverage",
  looksFor: "an XML root <results> with <modules>",
  recognises: recognises5,
  read: read6
};

// src/formats/ms-coveragexml.ts
var recognises6 = ({ xml }) => xml?.root === "CoverageDSPriv";
var FIELDS = /* @__PURE__ */ new Set([
  "MethodName",
  "LnStart",
  "LnEnd",
  "Coverage",
  "SourceFileID",
  "SourceFileName",
  "LinesCovered",
  "LinesPartiallyCovered",
  "LinesNotCovered"
]);
var COVERED3 = { 0: 1, 1: 1, 2: 0 };
var closeModule = (reading) => {
  const { fields, totals } = reading;
  if (!reading.inModule) return;
  reading.inModule = false;
  addLines(totals, [fields.get("LinesCovered"), fields.get("LinesPartiallyCovered"), fields.get("LinesNotCovered")]);
};
var closeLines2 = ({ points, fields }) => {
  const covered = fields.get("Coverage");
  const hits = COVERED3[covered ?? ""];
  if (hits === void 0) noteOddity(points.oddities, "hits", { path: "", says: covered });
  addPoint(points, { file: fields.get("SourceFileID"), from: fields.get("LnStart"), to: fields.get("LnEnd"), hits: hits ?? 0 });
};
var open5 = (reading, name) => {
  if (FIELDS.has(name)) reading.text = "";
  else if (name === "NamespaceTable") closeModule(reading);
  else if (name === "Module" || name === "Lines" || name === "SourceFileNames") {
    reading.fields.clear();
    reading.inModule = name === "Module";
  } else if (name === "Method") openMethod3(reading.points, "");
};
var close4 = (reading, name) => {
  const { points, fields, text } = reading;
  if (text !== null) {
    const value = text.trim();
    reading.text = null;
    fields.set(name, value);
    if (name === "MethodName") nameMethod(points, value);
  } else if (name === "Lines") closeLines2(reading);
  else if (name === "Module") closeModule(reading);
  else if (name === "Method") closeMethod3(points);
  else if (name === "SourceFileNames") nameFile(points, fields.get("SourceFileID"), fields.get("SourceFileName"));
};
var handler3 = (reading) => ({
  open: (name) => open5(reading, name),
  close: (name) => close4(reading, name),
  wantsText: () => reading.text !== null,
  text: (text) => {
    if (reading.text !== null && reading.text.length <= MAX_PATH) reading.text += text;
  }
});
var read7 = (source) => {
  const reading = {
    points: newPoints(source.path, "Visual Studio's coverage"),
    fields: /* @__PURE__ */ new Map(),
    text: null,
    totals: { lines: null },
    inModule: false
  };
  const warnings = readXml(source, handler3(reading));
  const { lines } = reading.totals;
  return reportOf(reading.points, { format: msCoveragexml.id, producer: null, tellsBranches: false, declared: lines && { lines, branches: null }, warnings });
};
var msCoveragexml = {
  id: "ms-coveragexml",
  kind: "coverage",
  looksFor: "an XML root <CoverageDSPriv>",
  recognises: recognises6,
  read: read7
};

// src/formats/xml-frames.ts
var textLine = () => ({ text: "", pending: "" });
var only = (name, frame) => ({ child: (element, attributes) => element === name ? frame(attributes) : null });
var COUNT = /^\s*\d{1,9}\s*$/;
var countIn3 = (text) => text !== void 0 && COUNT.test(text) ? Number(text) : null;
var sumIn = (attributes, ...names) => {
  const counts = names.map((name) => countIn3(attributes[name])).filter((count2) => count2 !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count2) => sum + count2);
};
var addText2 = (line, piece) => {
  if (line.text !== "") return;
  line.pending = (line.pending + piece).trimStart();
  if (line.pending.length >= MAX_LINE || /[\r\n]/.test(line.pending)) line.text = firstLine(line.pending);
};
var settle = (line) => {
  line.text ||= firstLine(line.pending);
  line.pending = "";
};
var rootFrame = (path, roots, element) => {
  const root = Object.hasOwn(roots, element) ? roots[element] : void 0;
  if (root !== void 0) return root;
  const names = Object.keys(roots).map((name) => `<${name}>`).join(" or ");
  throw new Problem("report-malformed", `${path} begins with <${element}>, not with ${names}.`, { where: path, hint: "Let the runner write the whole report, not a part of one." });
};
var readFrames = (source, roots) => {
  const frames = [];
  const innermost2 = () => frames[frames.length - 1] ?? null;
  return readXml(source, {
    open: (element, attributes) => {
      const frame = frames.length === 0 ? rootFrame(source.path, roots, element)(attributes) : innermost2()?.child?.(element, attributes);
      frames.push(frame ?? null);
    },
    wantsText: () => innermost2()?.line?.text === "",
    text: (piece) => {
      const line = innermost2()?.line;
      if (line) addText2(line, piece);
    },
    close: () => {
      const frame = frames.pop();
      if (frame?.line) settle(frame.line);
      frame?.end?.();
    }
  });
};

// src/formats/nunit.ts
var FORMAT = "nunit";
var RESULTS = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["success", "passed"],
  ["failed", "failed"],
  ["failure", "failed"],
  ["error", "errored"],
  ["notrunnable", "errored"],
  ["cancelled", "errored"],
  ["skipped", "skipped"],
  ["ignored", "skipped"],
  ["inconclusive", "skipped"],
  ["warning", "skipped"],
  ["explicit", "skipped"]
]);
var ERRORS = /* @__PURE__ */ new Set(["error", "invalid", "cancelled"]);
var QUALIFIED_RESULT = /^[A-Za-z]*/;
var outcomeIn = ({ gathered }, attributes) => {
  const { result, label = "", executed, success } = attributes;
  if (result === void 0 && (executed ?? success) !== void 0) {
    if (executed?.toLowerCase() === "false") return "skipped";
    return success === void 0 ? null : success.toLowerCase() === "true" ? "passed" : "failed";
  }
  const outcome = outcomeOf(gathered, RESULTS, result && QUALIFIED_RESULT.exec(result)[0]);
  return outcome === "failed" && ERRORS.has(label.toLowerCase()) ? "errored" : outcome;
};
var noteBad = (suite) => {
  for (let holder = suite; holder !== null; holder = holder.parent) holder.bad++;
};
var timeOf2 = (attributes) => readSeconds(attributes["duration"] ?? attributes["time"] ?? "");
var FULL_NAME = /^([^\s(]+)\.([^\s(.]+(?:\(.*)?)$/s;
var namesIn = (attributes, suite) => {
  const { classname, name = attributes["fullname"] ?? "" } = attributes;
  const [, qualifier, method] = classname === void 0 ? FULL_NAME.exec(name) ?? [] : [];
  return { classname: classname ?? qualifier ?? suite.name, name: method ?? name };
};
var caseFrame = (reading, suite, attributes) => {
  const message = textLine();
  const said = outcomeIn(reading, attributes);
  let hasFailure = false;
  return {
    child: (element) => {
      if (element !== "failure" && element !== "reason") return null;
      if (element === "failure") hasFailure = true;
      return only("message", () => ({ line: message }));
    },
    end: () => {
      const outcome = said === null || said === "passed" ? hasFailure ? "failed" : "passed" : said;
      if (isBad(outcome)) noteBad(suite);
      addCase(reading.gathered, {
        suite: [suite.assembly],
        ...namesIn(attributes, suite),
        outcome,
        seconds: timeOf2(attributes),
        text: outcome === "passed" ? null : message.text
      });
    }
  };
};
var ELSEWHERE = /* @__PURE__ */ new Set(["child", "parent"]);
var failsByItself = (reading, attributes, { bad }) => {
  const { result, site = "" } = attributes;
  if (result === void 0 || ELSEWHERE.has(site.toLowerCase())) return false;
  return isBad(outcomeIn(reading, attributes) ?? "passed") && (bad === 0 || site.toLowerCase() === "teardown");
};
var isAssembly = ({ name = "", type = "" }) => type === "Assembly" || /\.(?:dll|exe)$/i.test(name);
var beginSuite2 = (parent, attributes) => {
  const name = attributes["fullname"] ?? attributes["name"] ?? null;
  return isAssembly(attributes) ? { parent, name: null, assembly: baseName(name ?? ""), bad: 0 } : { parent, name, assembly: parent.assembly, bad: 0 };
};
var suiteFrame = (reading, parent, attributes) => {
  const suite = beginSuite2(parent, attributes);
  const message = textLine();
  return {
    child: (element, inner) => element === "failure" || element === "reason" ? only("message", () => ({ line: message })) : insideFrame(reading, suite, element, inner),
    end: () => {
      if (!failsByItself(reading, attributes, suite)) return;
      noteBad(suite);
      addOwnCase(reading.gathered, {
        suite: [suite.assembly],
        classname: attributes["classname"],
        name: suiteLevel(suite.name === null ? suite.assembly : attributes["name"]),
        outcome: "errored",
        text: message.text
      });
    }
  };
};
var insideFrame = (reading, suite, element, attributes) => {
  if (element === "test-case") return caseFrame(reading, suite, attributes);
  if (element === "test-suite") return suiteFrame(reading, suite, attributes);
  return element === "results" ? { child: (inner, its) => insideFrame(reading, suite, inner, its) } : null;
};
var claimsOf2 = (attributes) => ({
  total: sumIn(attributes, "total", "not-run"),
  failed: sumIn(attributes, "failures"),
  errored: attributes["errors"] === void 0 ? null : sumIn(attributes, "errors", "invalid"),
  skipped: sumIn(attributes, "ignored", "skipped", "inconclusive") ?? sumIn(attributes, "not-run")
});
var claimsOf3 = (attributes) => ({
  total: sumIn(attributes, "total"),
  failed: sumIn(attributes, "failed"),
  errored: null,
  skipped: sumIn(attributes, "skipped", "inconclusive", "warnings")
});
var rootFrame2 = (reading, attributes, declared) => {
  const whole = { parent: null, name: null, assembly: null, bad: 0 };
  const noteVersion = (version) => {
    if (version !== void 0) reading.producer = `NUnit ${version}`;
  };
  reading.declared = declared;
  reading.result = lineOf(attributes["result"]) ?? "";
  noteVersion(attributes["engine-version"]);
  return {
    child: (element, inner) => {
      if (element === "environment") noteVersion(inner["nunit-version"]);
      return insideFrame(reading, whole, element, inner);
    }
  };
};
var read8 = (source) => {
  const reading = { gathered: gathering(source.path), declared: null, result: "", producer: null };
  const warnings = readFrames(source, {
    "test-results": (attributes) => rootFrame2(reading, attributes, claimsOf2(attributes)),
    "test-run": (attributes) => rootFrame2(reading, attributes, claimsOf3(attributes))
  });
  const { gathered, declared, result, producer } = reading;
  const isUnexplained = isAllGood(gathered) && /^(?:fail|error)/i.test(result);
  return testReport(gathered, {
    format: FORMAT,
    producer,
    declared,
    warnings,
    contradiction: isUnexplained ? `The result of the run is "${result}", and none of its test cases (${gathered.cases.length}) failed.` : null
  });
};
var nunit = {
  id: FORMAT,
  kind: "tests",
  looksFor: "XML with the root <test-run> or <test-results>",
  recognises: ({ xml }) => xml?.root === "test-run" || xml?.root === "test-results",
  read: read8
};

// src/formats/opencover-tests.ts
var MAX_POINT_LINES = 256;
var newTracking = () => ({ runs: newContexts(), names: /* @__PURE__ */ new Map(), point: null });
var beginPoint = (tracking, { path, from: first, to: last }) => {
  const [from, end2] = [lineIn(first), lineIn(last)];
  tracking.point = path === void 0 || Number.isNaN(from) ? null : { path, from, to: Math.min(end2 >= from ? end2 : from, from + MAX_POINT_LINES) };
};
var endPoint = (tracking) => {
  tracking.point = null;
};
var trackRun = ({ runs, point }, uid) => {
  if (point === null || uid === void 0) return;
  for (let line = point.from; line <= point.to; line++) addRun(runs, { path: point.path, name: uid.slice(0, MAX_NAME) }, line);
};
var nameTest = ({ names }, { uid, name }) => {
  if (uid !== void 0 && name !== void 0) names.set(uid, name.slice(0, MAX_NAME));
};
var trackedRuns = ({ runs, names }) => {
  const byId = contextsOf(runs);
  if (byId === null) return null;
  const named2 = newContexts();
  uniteContexts(named2, { ...byId, names: byId.names.map((uid) => names.get(uid) ?? uid) }, (path) => path);
  return contextsOf(named2);
};

// src/formats/opencover.ts
var HIDDEN_LINE = String(16707566);
var recognises7 = ({ xml }) => xml?.root === "CoverageSession";
var beginMethod = (reading) => {
  openMethod3(reading.points, "");
  reading.file = void 0;
  reading.offsets = [];
};
var fileOf = ({ file }, { fileid }) => fileid === void 0 || fileid === "" || fileid === "0" ? file : fileid;
var readCount = ({ points }, { vc }) => {
  const count2 = numberIn(vc);
  if (Number.isNaN(count2)) noteOddity(points.oddities, "hits", { path: "", says: vc });
  return saturated(count2);
};
var readPoint = (reading, attributes) => {
  const { points, offsets } = reading;
  const { sl, el, offset } = attributes;
  if (sl === HIDDEN_LINE) return;
  const file = fileOf(reading, attributes);
  addPoint(points, { file, from: sl, to: el, hits: readCount(reading, attributes) });
  beginPoint(reading.tracking, { path: points.names.get(file ?? ""), from: sl, to: el });
  const [at, line] = [numberIn(offset), lineIn(sl)];
  if (file !== void 0 && !Number.isNaN(at + line)) offsets.push({ offset: at, file, line });
};
var placeOf = (reading, attributes) => {
  const { sl, offset } = attributes;
  const [file, line] = [fileOf(reading, attributes), sl === HIDDEN_LINE ? NaN : lineIn(sl)];
  if (file !== void 0 && !Number.isNaN(line)) return { file, line };
  const at = numberIn(offset);
  return reading.offsets.findLast(({ offset: begin2 }) => begin2 <= at) ?? null;
};
var readBranch2 = (reading, attributes) => {
  const { points } = reading;
  const place = placeOf(reading, attributes);
  if (place) addOutcome(points, { ...place, isTaken: readCount(reading, attributes) > 0 });
  else noteOddity(points.oddities, "branch", { path: "", says: attributes["sl"] ?? attributes["offset"] });
};
var openInside3 = (reading, name, attributes) => {
  if (name === "SequencePoint") readPoint(reading, attributes);
  else if (name === "TrackedMethodRef") trackRun(reading.tracking, attributes["uid"]);
  else if (name === "BranchPoint") readBranch2(reading, attributes);
  else if (name === "BranchPoints") reading.tellsBranches = true;
  else if (name === "FileRef") reading.file = attributes["uid"];
  else if (name === "Name") reading.name = "";
};
var open6 = (reading, name, attributes) => {
  const { points, depth, skippedAt } = reading;
  reading.depth = depth + 1;
  if (skippedAt > 0) return;
  if (attributes["skippedDueTo"] !== void 0) reading.skippedAt = depth + 1;
  else if (name === "Method") beginMethod(reading);
  else if (points.method) openInside3(reading, name, attributes);
  else if (name === "TrackedMethod") nameTest(reading.tracking, attributes);
  else if (name === "File") nameFile(points, attributes["uid"], attributes["fullPath"]);
};
var close5 = (reading, name) => {
  const { points, depth, skippedAt } = reading;
  reading.depth = depth - 1;
  if (skippedAt === depth) reading.skippedAt = 0;
  if (name === "Name" && reading.name !== null) nameMethod(points, reading.name.trim());
  reading.name = null;
  if (name === "SequencePoint") endPoint(reading.tracking);
  else if (name === "Method") closeMethod3(points);
  else if (name === "Module") closeScope(points);
};
var handler4 = (reading) => ({
  open: (name, attributes) => open6(reading, name, attributes),
  close: (name) => close5(reading, name),
  wantsText: () => reading.name !== null,
  text: (text) => {
    if (reading.name !== null && reading.name.length < MAX_NAME) reading.name += text;
  }
});
var read9 = (source) => {
  const reading = {
    points: newPoints(source.path, "OpenCover"),
    depth: 0,
    skippedAt: 0,
    tellsBranches: false,
    name: null,
    file: void 0,
    offsets: [],
    tracking: newTracking()
  };
  const oddCharacters = readXml(source, handler4(reading));
  const { points, tellsBranches, tracking } = reading;
  const warnings = [...oddCharacters, ...tracking.runs.given ? [TOO_MANY_RUNS] : []];
  return reportOf(points, { format: opencover.id, producer: null, tellsBranches, contexts: trackedRuns(tracking), warnings });
};
var opencover = {
  id: "opencover",
  kind: "coverage",
  looksFor: "an XML root <CoverageSession>",
  recognises: recognises7,
  read: read9
};

// src/formats/phpunit-xml.ts
var NAME3 = "PHPUnit's coverage XML";
var NAMESPACE = "https://schema.phpunit.de/coverage/";
var recognises8 = ({ xml }) => xml !== null && xml.root === "phpunit" && (xml.attributes.get("xmlns") ?? "").startsWith(NAMESPACE);
var openFile2 = (reading, { name, path = "", href }) => {
  if (href !== void 0) {
    reading.listed++;
    return;
  }
  if (name === void 0 || name.trim() === "") throw malformed(reading.path, NAME3, "a file has no name");
  const file = `${path}/${name}`.replace(/^\/+/, "");
  turnTo(reading.pages, reading.file = boundedPath(file, reading.path, NAME3));
};
var readFunction = ({ pages, oddities }, path, attributes) => {
  const { name = "", start, end: end2, executable, executed } = attributes;
  const [from, to, hits] = [lineIn(start), lineIn(end2), numberIn(executed)];
  if (numberIn(executable) === 0) return;
  if (Number.isNaN(from)) noteOddity(oddities, "place", { path, says: name });
  else if (Number.isNaN(hits)) noteOddity(oddities, "calls", { path, says: name });
  else pushFunction(pages.functions, name.slice(0, MAX_NAME), from, to >= from ? to : 0, saturated(hits));
};
var openInside4 = (reading, path, name, attributes) => {
  if (name === "method" || name === "function") readFunction(reading, path, attributes);
  else if (name === "line") reading.line = lineIn(attributes["nr"]);
  else if (name === "covered" && reading.line > 0) {
    addRun(reading.contexts, { path, name: (attributes["by"] ?? "").slice(0, MAX_NAME) }, reading.line);
  }
};
var open7 = (reading, name, attributes) => {
  const { file } = reading;
  if (name === "file") openFile2(reading, attributes);
  else if (name === "lines") reading.declared ??= totalIn(attributes["executed"], attributes["executable"]);
  else if (name === "project") {
    reading.isIndex = true;
    if (attributes["source"]) reading.bases.push(boundedPath(attributes["source"], reading.path, NAME3));
  } else if (file !== null) openInside4(reading, file, name, attributes);
};
var handler5 = (reading) => ({
  open: (name, attributes) => open7(reading, name, attributes),
  close: (name) => {
    if (name === "file") reading.file = null;
  }
});
var limits = ({ isIndex, listed }) => isIndex ? `It is the index of ${listed} files and holds none of them: name the files beside it too, such as coverage-xml/**/*.xml.` : "PHPUnit's coverage XML names the lines that ran and not those that did not, so its lines are not counted: its Clover report has both.";
var read10 = (source) => {
  const reading = {
    path: source.path,
    pages: newPages(),
    oddities: /* @__PURE__ */ new Map(),
    bases: [],
    listed: 0,
    isIndex: false,
    declared: null,
    file: null,
    contexts: newContexts(),
    line: 0
  };
  const oddCharacters = readXml(source, handler5(reading));
  const { pages, oddities, bases, declared, contexts } = reading;
  const coverage = coverageOf(pages, { lines: false, branches: false, functions: true });
  return {
    kind: "coverage",
    format: phpunitXml.id,
    producer: null,
    coverage,
    bases,
    declared: declared && { lines: declared, branches: null },
    contexts: contextsOf(contexts),
    warnings: [
      ...oddCharacters,
      ...oddityWarnings(oddities),
      ...contexts.given ? [TOO_MANY_RUNS] : [],
      limits(reading),
      ...reading.isIndex ? [] : losses({ files: coverage.files.length, lines: 0, branches: 0 }, null)
    ]
  };
};
var phpunitXml = {
  id: "phpunit-xml",
  kind: "coverage",
  looksFor: `an XML root <phpunit> of the namespace ${NAMESPACE}`,
  recognises: recognises8,
  read: read10
};

// src/formats/robot.ts
var FORMAT2 = "robot";
var STATUSES = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["fail", "failed"],
  ["skip", "skipped"],
  ["not run", "skipped"],
  ["not_run", "skipped"]
]);
var MOMENT = /^(\d{4})(\d{2})(\d{2}) (\d{2}:\d{2}:\d{2}\.\d+)$/;
var MILLISECONDS3 = 1e3;
var momentIn2 = (text) => Date.parse((text ?? "").replace(MOMENT, "$1-$2-$3T$4Z"));
var secondsOf = ({ elapsed, starttime, endtime }) => {
  if (elapsed !== void 0) return /^\d+(?:\.\d+)?$/.test(elapsed) ? Number(elapsed) : null;
  const between = (momentIn2(endtime) - momentIn2(starttime)) / MILLISECONDS3;
  return Number.isNaN(between) ? null : between;
};
var isFail = ({ status }) => status?.toUpperCase() === "FAIL";
var testFrame = ({ gathered }, suite, { name, line }) => {
  const message = textLine();
  let status = {};
  return {
    child: (element, attributes) => {
      if (element !== "status") return null;
      status = attributes;
      return { line: message };
    },
    end: () => {
      const outcome = outcomeOf(gathered, STATUSES, status["status"]);
      addCase(gathered, {
        suite: suite.trail,
        name,
        outcome,
        file: suite.source,
        line: countIn3(line),
        seconds: secondsOf(status),
        text: outcome === "passed" ? null : message.text
      });
    }
  };
};
var failAll = ({ cases }, { first, tearDown }) => {
  cases.forEach((one, index) => {
    if (index < first || one.outcome !== "passed") return;
    cases[index] = { ...one, outcome: "failed", text: lineOf(`Parent suite teardown failed: ${tearDown.text}`) };
  });
};
var endSuite2 = ({ gathered }, suite) => {
  if (suite.tearDownFailed) failAll(gathered, suite);
  if (!suite.hasFailed || gathered.cases.slice(suite.first).some(({ outcome }) => isBad(outcome))) return;
  const { trail, source, message } = suite;
  addOwnCase(gathered, { suite: trail, name: suiteLevel(trail.at(-1)), outcome: "errored", file: source, text: message.text });
};
var tearDownFrame = (suite) => only("status", (status) => {
  suite.tearDownFailed ||= isFail(status);
  return { line: suite.tearDown };
});
var suiteFrame2 = (reading, above, { name = "", source }) => {
  const suite = {
    trail: [...above, name],
    source: source ?? null,
    first: reading.gathered.cases.length,
    message: textLine(),
    tearDown: textLine(),
    hasFailed: false,
    tearDownFailed: false
  };
  return {
    child: (element, attributes) => {
      if (element === "suite") return suiteFrame2(reading, suite.trail, attributes);
      if (element === "test" || element === "task") return testFrame(reading, suite, attributes);
      if (element === "kw" && attributes["type"]?.toLowerCase() === "teardown") return tearDownFrame(suite);
      if (element !== "status") return null;
      suite.hasFailed = isFail(attributes);
      return { line: suite.message };
    },
    end: () => endSuite2(reading, suite)
  };
};
var declaredBy4 = (stat) => ({
  total: sumIn(stat, "pass", "fail", "skip"),
  failed: countIn3(stat["fail"]),
  errored: null,
  skipped: countIn3(stat["skip"] ?? "0")
});
var GENERATOR = /^(?:Robot|Rebot) (\d[\w.]*)/;
var rootFrame3 = (reading, { generator = "" }) => {
  const version = GENERATOR.exec(generator)?.[1];
  if (version !== void 0) reading.producer = `Robot Framework ${version}`;
  const totals = only("total", () => only("stat", (stat) => {
    reading.declared = declaredBy4(stat);
    return null;
  }));
  return {
    child: (element, attributes) => element === "suite" ? suiteFrame2(reading, [], attributes) : element === "statistics" ? totals : null
  };
};
var read11 = (source) => {
  const reading = { gathered: gathering(source.path), producer: null, declared: null };
  const warnings = readFrames(source, { robot: (attributes) => rootFrame3(reading, attributes) });
  const { gathered, producer, declared } = reading;
  return testReport(gathered, { format: FORMAT2, producer, declared, warnings });
};
var robot = {
  id: FORMAT2,
  kind: "tests",
  looksFor: "XML with the root <robot> and suites in it",
  // Descriptions of robots have that root too.
  recognises: ({ xml }) => xml?.root === "robot" && (xml.children.has("suite") || GENERATOR.test(xml.attributes.get("generator") ?? "")),
  read: read11
};

// src/formats/scoverage.ts
var recognises9 = ({ xml }) => xml?.root === "scoverage";
var NO_METHOD = "/<none>";
var readStatement2 = (reading, attributes) => {
  const { points } = reading;
  const { source, line, branch, ignored, "invocation-count": count2 } = attributes;
  reading.tellsBranches ||= branch !== void 0;
  if (ignored === "true") return;
  const hits = numberIn(count2);
  if (Number.isNaN(hits)) noteOddity(points.oddities, "hits", { path: source ?? "", says: count2 });
  nameFile(points, source, source);
  addPoint(points, { file: source, from: line, to: line, hits: saturated(hits) });
  const at = lineIn(line);
  if (branch === "true" && source !== void 0 && !Number.isNaN(at)) addOutcome(points, { file: source, line: at, isTaken: hits > 0 });
};
var handler6 = (reading) => ({
  open: (name, attributes) => {
    if (name === "statement") readStatement2(reading, attributes);
    else if (name === "method" && !attributes["name"]?.endsWith(NO_METHOD)) openMethod3(reading.points, attributes["name"] ?? "");
  },
  close: (name) => {
    if (name === "method") closeMethod3(reading.points);
  }
});
var read12 = (source) => {
  const reading = { points: newPoints(source.path, "scoverage"), tellsBranches: false };
  const warnings = readXml(source, handler6(reading));
  return reportOf(reading.points, { format: scoverage.id, producer: null, tellsBranches: reading.tellsBranches, warnings });
};
var scoverage = {
  id: "scoverage",
  kind: "coverage",
  looksFor: "an XML root <scoverage>",
  recognises: recognises9,
  read: read12
};

// src/formats/sonar.ts
var NAME4 = "SonarQube's generic coverage";
var recognises10 = ({ xml }) => {
  if (xml?.root !== "coverage" || xml.attributes.get("version") !== "1") return false;
  const { attributes, children, elements } = xml;
  const isClover = attributes.has("generated") || attributes.has("clover") || children.has("project") || children.has("testproject");
  const isEmpty = children.size === 0 && !attributes.has("line-rate");
  return !isClover && (children.has("file") || elements.has("lineToCover") || isEmpty);
};
var openFile3 = (reading, { path }) => {
  if (path === void 0) throw malformed(reading.path, NAME4, "a file has no path");
  if (path.trim() === "") noteOddity(reading.oddities, "unnamed", { path: "", says: path });
  else turnTo(reading.pages, reading.file = boundedPath(path, reading.path, NAME4));
};
var COVERED4 = { true: 1, false: 0 };
var readLine3 = ({ pages, oddities }, path, attributes) => {
  const { lineNumber, covered, branchesToCover, coveredBranches } = attributes;
  const line = lineIn(lineNumber);
  if (Number.isNaN(line)) {
    noteOddity(oddities, "line", { path, says: lineNumber });
    return;
  }
  const hits = COVERED4[covered?.trim().toLowerCase() ?? ""];
  if (hits === void 0) noteOddity(oddities, "hits", { path, says: covered });
  pushLine(pages.lines, line, hits ?? 0);
  if (branchesToCover === void 0) return;
  const [total, hit] = [countIn(branchesToCover), countIn(coveredBranches)];
  if (!(hit <= total)) noteOddity(oddities, "branch", { path, says: `${coveredBranches} of ${branchesToCover}` });
  else if (total > 0) pushBranch(pages.branches, line, saturated(total), saturated(hit), 0);
};
var handler7 = (reading) => ({
  open: (name, attributes) => {
    if (name === "file") openFile3(reading, attributes);
    else if (name === "lineToCover" && reading.file !== null) {
      reading.lines++;
      readLine3(reading, reading.file, attributes);
    }
  },
  close: (name) => {
    if (name === "file") reading.file = null;
  }
});
var read13 = (source) => {
  const reading = { path: source.path, pages: newPages(), oddities: /* @__PURE__ */ new Map(), file: null, lines: 0 };
  const oddCharacters = readXml(source, handler7(reading));
  const { pages, oddities, lines } = reading;
  const coverage = coverageOf(pages, { lines: true, branches: pages.branches.length > 0, functions: false });
  const detail = { files: coverage.files.length, lines, branches: pages.branches.length };
  return {
    kind: "coverage",
    format: sonar.id,
    producer: null,
    coverage,
    bases: [],
    declared: null,
    warnings: [...oddCharacters, ...oddityWarnings(oddities), ...losses(detail, null)]
  };
};
var sonar = {
  id: "sonar",
  kind: "coverage",
  looksFor: 'an XML root <coverage version="1"> with <file> and <lineToCover>',
  recognises: recognises10,
  read: read13
};

// src/formats/trx.ts
var FORMAT3 = "trx";
var OUTCOMES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["notexecuted", "skipped"],
  ["notrunnable", "skipped"],
  ["pending", "skipped"],
  ["inconclusive", "skipped"],
  ["warning", "skipped"],
  ["completed", "skipped"],
  ["error", "errored"],
  ["timeout", "errored"],
  ["aborted", "errored"],
  ["disconnected", "errored"],
  ["blocked", "errored"],
  ["inprogress", "errored"],
  ["passedbutrunaborted", "errored"],
  ["", "errored"]
]);
var GOOD_RUNS = /* @__PURE__ */ new Set(["", "completed", "passed", "warning", "notexecuted", "inconclusive"]);
var FAILED_RUN = "failed";
var [XUNIT_TEST, XUNIT_FAILED] = [/^\[xUnit\.net [\d:.]+\] {5}\S/, "[FAIL]"];
var RESULT = /TestResult(?:Aggregation)?$/;
var CLASS_NAME = /^[^,[]*(?:\[.*\])?/;
var DURATION = /^(?:(\d+)\.)?(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;
var secondsIn = (duration) => {
  const [, days, hours, minutes, seconds] = DURATION.exec(duration?.trim() ?? "") ?? [];
  return seconds === void 0 ? null : ((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
};
var endResult = (reading, result, parent) => {
  if (result.rows > 0) reading.hasRows = true;
  if (result.rows === 0 || isBad(result.outcome) && result.badRows === 0) reading.results.push(result);
  boundCases(reading.gathered.path, reading.results.length);
  if (parent === null) return;
  parent.rows++;
  if (result.badRows > 0 || isBad(result.outcome)) parent.badRows++;
};
var resultFrame = (reading, attributes, parent) => {
  const { testId = "", testName = "", duration, outcome = "" } = attributes;
  const result = {
    testId,
    name: testName,
    outcome: outcomeOf(reading.gathered, OUTCOMES, outcome),
    seconds: secondsIn(duration),
    message: textLine(),
    rows: 0,
    badRows: 0
  };
  return {
    child: (element) => {
      if (element === "InnerResults") return resultsFrame(reading, result);
      return element === "Output" ? only("ErrorInfo", () => only("Message", () => ({ line: result.message }))) : null;
    },
    end: () => endResult(reading, result, parent)
  };
};
var resultsFrame = (reading, parent) => ({ child: (element, attributes) => RESULT.test(element) ? resultFrame(reading, attributes, parent) : null });
var definitionFrame = ({ definitions }, { id, storage }) => {
  const definition = { assembly: baseName(storage ?? ""), classname: "" };
  if (id !== void 0) definitions.set(id, definition);
  return only("TestMethod", ({ className = "" }) => {
    definition.classname = CLASS_NAME.exec(className)[0].trim();
    return null;
  });
};
var EXECUTED_SKIPS = ["inconclusive", "warning", "completed"];
var ERRORS2 = ["error", "timeout", "aborted", "disconnected", "inProgress", "passedButRunAborted"];
var declaredBy5 = (counters) => {
  const [total, executed] = [sumIn(counters, "total"), sumIn(counters, "executed")];
  const notExecuted = total === null || executed === null ? null : total - executed;
  return {
    total,
    failed: sumIn(counters, "failed"),
    errored: sumIn(counters, ...ERRORS2),
    skipped: notExecuted === null ? null : notExecuted + (sumIn(counters, ...EXECUTED_SKIPS) ?? 0)
  };
};
var summaryFrame = (reading, { outcome = "" }) => {
  reading.runOutcome = lineOf(outcome) ?? "";
  const infos = only("RunInfo", (info) => {
    if (info["outcome"]?.toLowerCase() !== "error") return null;
    const line = textLine();
    reading.runErrors.push(line);
    return only("Text", () => ({ line }));
  });
  return {
    child: (element, attributes) => {
      if (element === "Counters") reading.declared = declaredBy5(attributes);
      return element === "RunInfos" ? infos : null;
    }
  };
};
var runFrame = (reading) => ({
  child: (element, attributes) => {
    if (element === "Results") return resultsFrame(reading, null);
    if (element === "TestDefinitions") return { child: (_, definition) => definitionFrame(reading, definition) };
    return element === "ResultSummary" ? summaryFrame(reading, attributes) : null;
  }
});
var gather = ({ gathered, results, definitions }) => {
  for (const { testId, name, outcome, seconds, message } of results) {
    const { assembly, classname } = definitions.get(testId) ?? { assembly: "", classname: "" };
    addCase(gathered, {
      suite: [assembly],
      classname,
      name: withoutClass(name, classname),
      outcome,
      seconds,
      text: outcome === "passed" ? null : message.text
    });
  }
};
var isOfTest = ({ text }) => XUNIT_TEST.test(text) && (text.endsWith(XUNIT_FAILED) || text.length >= MAX_LINE - 1);
var breaksOf = ({ runErrors }) => runErrors.filter((error) => !isOfTest(error));
var runFailure = (reading) => {
  const { runOutcome, runErrors } = reading;
  if (GOOD_RUNS.has(runOutcome.toLowerCase()) && runErrors.length === 0) return null;
  const reason = [...breaksOf(reading), ...runErrors].find(({ text }) => text !== "")?.text;
  return `The outcome of the run is "${runOutcome}"${reason === void 0 ? "" : ` (${reason})`}`;
};
var isBroken = (reading) => {
  const outcome = reading.runOutcome.toLowerCase();
  return breaksOf(reading).length > 0 || outcome !== FAILED_RUN && !GOOD_RUNS.has(outcome);
};
var contradictionOf2 = (reading) => {
  const failure = runFailure(reading);
  if (failure === null) return null;
  if (isAllGood(reading.gathered)) return `${failure}, and none of its test cases (${reading.gathered.cases.length}) failed.`;
  return isBroken(reading) ? `${failure}: it may not have run all of its tests.` : null;
};
var read14 = (source) => {
  const reading = {
    gathered: gathering(source.path),
    results: [],
    definitions: /* @__PURE__ */ new Map(),
    hasRows: false,
    declared: null,
    runOutcome: "",
    runErrors: []
  };
  const warnings = readFrames(source, { TestRun: () => runFrame(reading) });
  gather(reading);
  const { gathered, hasRows, declared } = reading;
  return testReport(gathered, { format: FORMAT3, declared: hasRows ? null : declared, warnings, contradiction: contradictionOf2(reading) });
};
var trx = {
  id: FORMAT3,
  kind: "tests",
  looksFor: "XML with the root <TestRun>",
  recognises: ({ xml }) => xml?.root === "TestRun",
  read: read14
};

// src/formats/xunit.ts
var FORMAT4 = "xunit";
var RESULTS2 = /* @__PURE__ */ new Map([
  ["pass", "passed"],
  ["fail", "failed"],
  ["skip", "skipped"],
  ["notrun", "skipped"]
]);
var plus = (a, b) => a === null || b === null ? null : a + b;
var addClaims = ({ claims }, attributes) => {
  claims.total = plus(claims.total, countIn3(attributes["total"]));
  claims.failed = plus(claims.failed, countIn3(attributes["failed"]));
  claims.skipped = plus(claims.skipped, plus(countIn3(attributes["skipped"]), countIn3(attributes["not-run"] ?? "0")));
  claims.errors += countIn3(attributes["errors"]) ?? 0;
};
var messageFrame = (line) => ({ line, ...only("message", () => ({ line })) });
var testFrame2 = ({ gathered }, assembly, attributes) => {
  const { name = "", type = "", result, time = "" } = attributes;
  const [message, file, line] = [textLine(), textLine(), textLine()];
  const outcome = outcomeOf(gathered, RESULTS2, result);
  return {
    child: (element) => {
      if (element === "failure" || element === "reason") return messageFrame(message);
      return element === "source-file" ? { line: file } : element === "source-line" ? { line } : null;
    },
    end: () => {
      addCase(gathered, {
        suite: [assembly],
        classname: type,
        name: withoutClass(name, type),
        outcome,
        file: attributes["source-file"] ?? file.text,
        line: countIn3(attributes["source-line"] ?? line.text),
        seconds: readSeconds(time),
        text: outcome === "passed" ? null : message.text
      });
    }
  };
};
var errorFrame = ({ gathered }, assembly, { type, name }) => {
  const message = textLine();
  return {
    ...only("failure", () => messageFrame(message)),
    end: () => {
      const label = [type, name].filter(Boolean).join(": ");
      addOwnCase(gathered, { suite: [assembly], name: suiteLevel(label || assembly), outcome: "errored", text: message.text });
    }
  };
};
var assemblyFrame = (reading, attributes) => {
  const assembly = baseName(attributes["name"] ?? "");
  addClaims(reading, attributes);
  reading.producer ??= attributes["test-framework"]?.trim() || null;
  const errors = only("error", (error) => errorFrame(reading, assembly, error));
  const tests = (element, test) => element === "test" ? testFrame2(reading, assembly, test) : element === "errors" ? errors : null;
  return {
    child: (element, inner) => element === "collection" || element === "class" ? { child: tests } : tests(element, inner)
  };
};
var read15 = (source) => {
  const reading = { gathered: gathering(source.path), claims: { total: 0, failed: 0, skipped: 0, errors: 0 }, producer: null };
  const assembly = (attributes) => assemblyFrame(reading, attributes);
  const warnings = readFrames(source, { assemblies: () => only("assembly", assembly), assembly });
  const { gathered, claims: { errors, ...claims }, producer } = reading;
  const isUnexplained = errors > 0 && isAllGood(gathered);
  return testReport(gathered, {
    format: FORMAT4,
    producer,
    declared: { ...claims, errored: null },
    warnings,
    contradiction: isUnexplained ? `The report claims errors outside of its tests (${errors}), and none of them is in it.` : null
  });
};
var isAssembly2 = ({ attributes, children }) => attributes.has("test-framework") || attributes.has("total") && attributes.has("failed") || children.has("collection") || children.has("class");
var xunit = {
  id: FORMAT4,
  kind: "tests",
  looksFor: "XML with the root <assemblies>, or <assembly> with test results",
  recognises: ({ xml }) => xml?.root === "assemblies" || xml?.root === "assembly" && isAssembly2(xml),
  read: read15
};

// src/formats/xml-formats.ts
var XML_FORMATS = [
  cobertura,
  jacoco,
  clover,
  opencover,
  dotcover,
  msCoverageXml,
  msCoveragexml,
  sonar,
  scoverage,
  phpunitXml,
  junit,
  trx,
  nunit,
  xunit,
  robot
];
module.exports = { XML_FORMATS };
