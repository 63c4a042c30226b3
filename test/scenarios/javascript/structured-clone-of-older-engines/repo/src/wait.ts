export const soon = typeof queueMicrotask === "function" ? queueMicrotask : (done: () => void): void => {
  setTimeout(done, 0);
};
