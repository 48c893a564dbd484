import { ticks, type Plot } from "./areasSvg";
import { plainColour } from "./chartPatterns";
import { WIDTH, type ChartFigures } from "./chartSvg";
import { escapeHtml } from "./escapeHtml";

const LEFT = 50;
const PLOT = 260;
const AXIS = 26;
const DASHES = ["", "8 4", "2 3", "8 3 2 3", "12 4"] as const;

/** Lines told apart by dashes and by the signs at their points, besides their colours; a gap breaks a line. */
export function linesSvg(data: ChartFigures): Plot {
  const { categories, most, step, writeStep, chart } = data;
  const room = (WIDTH - LEFT - 20) / Math.max(1, categories.length);
  const x = (index: number) => LEFT + (index + 0.5) * room;
  const y = (value: number) => PLOT - (value / most) * (PLOT - 18);
  const grid = ticks(most, step).map(
    (value) =>
      `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - 10}" stroke="#d9d9d9"/>` +
      `<text x="${LEFT - 6}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${writeStep(value)}</text>`,
  );
  const names = categories.map(
    (name, index) =>
      `<text x="${x(index).toFixed(1)}" y="${PLOT + 18}" text-anchor="middle">${escapeHtml(name)}</text>`,
  );
  const lines = data.figures.map((figures, series) => {
    const colour = plainColour(chart.series[series]?.colour ?? "");
    const dash = DASHES[series % DASHES.length] ?? "";
    const path = figures
      .map((figure, index) => {
        if (figure === null) return "";
        const isStart = index === 0 || (figures[index - 1] ?? null) === null;
        return `${isStart ? "M" : "L"}${x(index).toFixed(1)} ${y(figure).toFixed(1)}`;
      })
      .join("");
    const points = figures.map((figure, index) =>
      figure === null ? "" : point({ x: x(index), y: y(figure), series, colour, text: labelOf(data, figure) }),
    );
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}/>${points.join("")}`;
  });
  return { svg: grid.join("") + names.join("") + lines.join(""), height: PLOT + AXIS };
}

function labelOf({ chart, write }: ChartFigures, figure: number): string {
  return chart.hasLabels === false ? "" : write(figure);
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly colour: string;
  readonly text: string;
}

/** A circle, a square, a triangle or a diamond. */
function point({ x, y, series, colour, text }: Point): string {
  const shapes = [
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4"`,
    `<rect x="${(x - 4).toFixed(1)}" y="${(y - 4).toFixed(1)}" width="8" height="8"`,
    `<path d="M${x.toFixed(1)} ${(y - 5).toFixed(1)}l5 9h-10z"`,
    `<path d="M${x.toFixed(1)} ${(y - 5).toFixed(1)}l5 5l-5 5l-5 -5z"`,
  ];
  const label =
    text === ""
      ? ""
      : `<text x="${x.toFixed(1)}" y="${(y - 8).toFixed(1)}" text-anchor="middle" font-size="12">${text}</text>`;
  return `${shapes[series % shapes.length] ?? ""} fill="${colour}" stroke="#404040"/>${label}`;
}
