import { WIDTH, type ChartFigures } from "./chartSvg";
import { escapeHtml } from "./escapeHtml";

/** The drawing of a plot and its height. */
export interface Plot {
  readonly svg: string;
  readonly height: number;
}

const NAMES_WIDTH = 220;
const RIGHT = 46;
const ROW = 40;
const COLUMN_PLOT = 260;
const AXIS = 26;
const NAME_CHARS = 32;

/** Bars lie, the first category on top; columns stand. */
export function areasSvg(data: ChartFigures): Plot {
  return data.chart.kind === "bar" || data.chart.kind === "stackedBar" ? bars(data) : columns(data);
}

/** A piece of a bar: from and to along the value axis, and its place across, 0-1 of the category's room. */
interface Piece {
  readonly series: number;
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const GAP = 0.15;

function pieces({ chart, figures }: ChartFigures, category: number): Piece[] {
  const isStacked = chart.kind === "stackedBar" || chart.kind === "stackedColumn";
  const share = (1 - 2 * GAP) / Math.max(1, figures.length);
  let sum = 0;
  return figures.flatMap((line, series): Piece[] => {
    const figure = line[category] ?? null;
    if (figure === null || figure <= 0) return [];
    const from = isStacked ? sum : 0;
    sum = from + figure;
    const [start, end] = isStacked ? [GAP, 1 - GAP] : [GAP + series * share, GAP + (series + 1) * share];
    return [{ series, figure, from, to: from + figure, start, end }];
  });
}

function bars(data: ChartFigures): Plot {
  const { categories, most, step, writeStep } = data;
  const room = Math.max(ROW, data.figures.length * (data.chart.kind === "bar" ? 18 : 0));
  const plotHeight = room * Math.max(1, categories.length);
  const x = (value: number) => NAMES_WIDTH + (value / most) * (WIDTH - NAMES_WIDTH - RIGHT);
  const grid = ticks(most, step).map(
    (value) =>
      `<path d="M${x(value).toFixed(1)} 0V${plotHeight}" stroke="#d9d9d9"/>` +
      `<text x="${x(value).toFixed(1)}" y="${plotHeight + 18}" text-anchor="middle">${writeStep(value)}</text>`,
  );
  const rows = categories.map((name, index) => {
    const top = index * room;
    const drawn = pieces(data, index).map((piece) =>
      rectangle(data, piece, {
        ...{ x: x(piece.from), width: x(piece.to) - x(piece.from) },
        ...{ y: top + piece.start * room, height: (piece.end - piece.start) * room, isLying: true },
      }),
    );
    const label = `<text x="${NAMES_WIDTH - 8}" y="${top + room / 2 + 4}" text-anchor="end">${shortName(name)}</text>`;
    return label + drawn.join("");
  });
  return { svg: grid.join("") + rows.join(""), height: plotHeight + AXIS };
}

function columns(data: ChartFigures): Plot {
  const { categories, most, step, writeStep } = data;
  const left = 50;
  const room = (WIDTH - left - 10) / Math.max(1, categories.length);
  const y = (value: number) => COLUMN_PLOT - (value / most) * (COLUMN_PLOT - 18);
  const grid = ticks(most, step).map(
    (value) =>
      `<path d="M${left} ${y(value).toFixed(1)}H${WIDTH - 10}" stroke="#d9d9d9"/>` +
      `<text x="${left - 6}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${writeStep(value)}</text>`,
  );
  const stands = categories.map((name, index) => {
    const start = left + index * room;
    const drawn = pieces(data, index).map((piece) =>
      rectangle(data, piece, {
        ...{ x: start + piece.start * room, width: (piece.end - piece.start) * room },
        ...{ y: y(piece.to), height: y(piece.from) - y(piece.to), isLying: false },
      }),
    );
    const label = `<text x="${(start + room / 2).toFixed(1)}" y="${COLUMN_PLOT + 18}" text-anchor="middle">${shortName(name, room / 7)}</text>`;
    return label + drawn.join("");
  });
  return { svg: grid.join("") + stands.join(""), height: COLUMN_PLOT + AXIS };
}

/** The ends of the steps along the value axis, 0 first. */
export function ticks(most: number, step: number): number[] {
  return Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isLying: boolean;
}

function rectangle({ chart, paint, write }: ChartFigures, { series, figure }: Piece, box: Box): string {
  const { x, y, width, height, isLying } = box;
  const area = `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${paint(series)}" stroke="#404040"/>`;
  if (chart.hasLabels === false) return area;
  const isStacked = chart.kind === "stackedBar" || chart.kind === "stackedColumn";
  if (isStacked) return area + onWhite(write(figure), x + width / 2, y + height / 2);
  const [at, down, anchor] = isLying ? [x + width + 5, y + height / 2 + 4, "start"] : [x + width / 2, y - 4, "middle"];
  return `${area}<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}">${write(figure)}</text>`;
}

/** A figure in the middle of an area: dark on white, whatever the area's colour. */
function onWhite(text: string, x: number, y: number): string {
  const width = text.length * 7 + 6;
  return (
    `<rect x="${(x - width / 2).toFixed(1)}" y="${(y - 8).toFixed(1)}" width="${width}" height="16" rx="2" fill="#fff"/>` +
    `<text x="${x.toFixed(1)}" y="${(y + 4.5).toFixed(1)}" text-anchor="middle">${text}</text>`
  );
}

function shortName(name: string, chars = NAME_CHARS): string {
  const most = Math.max(4, Math.floor(chars));
  return escapeHtml(name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);
}
