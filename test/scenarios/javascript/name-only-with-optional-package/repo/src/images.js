export function thumbnail(width, height) {
  return { width: Math.min(width, 96), height: Math.min(height, 96) };
}
