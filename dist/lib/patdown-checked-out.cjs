'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/model/checked-out.ts
function checkedOutRegion(location) {
  const { provenance } = location;
  switch (provenance.kind) {
    case "file":
    case "staged":
      return location;
    case "commit":
      return provenance.atHead ? provenance.headRegion ?? location : void 0;
    case "stdin":
    case "commit-message":
    case "tag-message":
    case "unreachable":
      return void 0;
  }
}

module.exports = {
  checkedOutRegion
};
});
