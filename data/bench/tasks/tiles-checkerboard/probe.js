t.step(5);
const { data, width, height } = t.snap();
const pixels = new Uint32Array(data.buffer);
const at = (x, y) => pixels[Math.floor(y) * width + Math.floor(x)];
// The cell in column i, row j of a board at x, y with cells of w by h: one colour, looked at in five places.
const cell = ([x, y, w, h], i, j) => {
  const look = (dx, dy) => at(x + (i + dx) * w, y + (j + dy) * h);
  const colour = look(0.5, 0.5);
  return [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].every((spot) => look(...spot) === colour) ? colour : null;
};
const isInside = ([x, y, w, h], i, j) => x + i * w >= 0 && y + j * h >= 0 && x + (i + 1) * w <= width && y + (j + 1) * h <= height;
const fits = (board, colours, i, j) => isInside(board, i, j) && cell(board, i, j) === colours[Math.abs(i + j) % 2];
const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];
const isBoard = (board) => {
  const colours = [cell(board, 0, 0), cell(board, 1, 0)];
  if (colours.includes(null) || colours[0] === colours[1]) return false;
  if (!EIGHT.every((j) => EIGHT.every((i) => fits(board, colours, i, j)))) return false;
  return true;
};
// The same board with its edges where the colours change.
const refine = ([x, y, w, h]) => {
  const edge = (from, look) => {
    let place = from;
    while (look(place) === look(from) && place < from + width) place += 1;
    return place;
  };
  const row = (place) => at(place, y + h / 2);
  const column = (place) => at(x + w / 2, place);
  const [x1, x7] = [edge(x + w / 2, row), edge(x + 6.5 * w, row)];
  const [y1, y7] = [edge(y + h / 2, column), edge(y + 6.5 * h, column)];
  const [cw, ch] = [(x7 - x1) / 6, (y7 - y1) / 6];
  return [x1 - cw, y1 - ch, cw, ch];
};
// It ends after eight cells on every side.
const isWhole = (found) => {
  const board = refine(found);
  const colours = [cell(board, 0, 0), cell(board, 1, 0)];
  return ![-1, 8].some((k) => EIGHT.every((i) => fits(board, colours, i, k)) || EIGHT.every((j) => fits(board, colours, k, j)));
};
const find = () => {
  if (isBoard([0, 0, width / 8, height / 8])) return isWhole([0, 0, width / 8, height / 8]);
  for (let size = Math.floor(Math.min(width, height) / 8); size >= 10; size -= 1) {
    const step = Math.max(2, Math.floor(size / 7));
    for (let y = 0; y + 8 * size <= height; y += step) {
      for (let x = 0; x + 8 * size <= width; x += step) {
        if (isBoard([x, y, size, size])) return isWhole([x, y, size, size]);
      }
    }
  }
  return false;
};
t.ok(find(), 'there are 8 by 8 cells of two colours in turn');
