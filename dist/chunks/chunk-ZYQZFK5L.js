// src/model/path.ts
var folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

module.exports = { folderOf };
