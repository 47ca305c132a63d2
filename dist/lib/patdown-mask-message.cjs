'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  maskMessage
} = require("patdown-mask-message-2");
require("patdown-suppression");
require("patdown-helpers");
module.exports = {
  maskMessage
};
});
