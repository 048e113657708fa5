// Charts as SVG text: plain shapes on a background of their own, so that they look alike on a light and on a dark page.
import { short } from './text.mjs';

const ink = '#1f2937';
const faint = '#9ca3af';
const ours = '#2563eb';
const theirs = '#d1d5db';
const missed = '#dc2626';

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const round = (value) => Number(value.toFixed(1));
const text = (x, y, content, { anchor = 'start', size = 12, fill = ink } = {}) =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}">${escapeXml(content)}</text>`;
const line = (x1, y1, x2, y2, stroke, more = '') =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" ${more}/>`;
const bar = (y, width, fill) =>
  `<rect x="20" y="${y}" width="${Math.max(round(width), 1)}" height="18" rx="2" fill="${fill}"/>`;

const picture = (width, height, title, shapes) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${shapes.join('\n')}
</svg>
`;

/** Ours and the peer's as two bars, with the goal and the spread on ours. */
export function resultChart(result) {
  const most = result.theirs * Math.max(1, result.highest, result.atMost);
  const at = (cost) => (cost / most) * 600;
  const verdict = `${short(result.ratio)} of the peer's (${short(result.lowest)}–${short(result.highest)}), goal ≤ ${short(result.atMost)}: ${result.met ? 'met' : 'missed'}`;
  const goal = 20 + at(result.theirs * result.atMost);
  const [low, high] = [result.lowest, result.highest].map((ratio) => 20 + at(result.theirs * ratio));
  return picture(640, 150, `${result.name} beside ${result.peer}: ${verdict}`, [
    text(20, 22, result.name, { size: 14 }),
    text(20, 40, `iamkit: ${short(result.ours)} ${result.unit}`),
    bar(46, at(result.ours), result.met ? ours : missed),
    line(low, 55, high, 55, ink, 'stroke-width="2"'),
    line(low, 50, low, 60, ink, 'stroke-width="2"'),
    line(high, 50, high, 60, ink, 'stroke-width="2"'),
    text(20, 82, `${result.peer}: ${short(result.theirs)} ${result.unit}`),
    bar(88, at(result.theirs), theirs),
    line(goal, 44, goal, 108, ink, 'stroke-dasharray="4 3"'),
    text(20, 132, verdict, { fill: result.met ? ink : missed }),
  ]);
}

/** Cost against number, both logarithmic, beside the line of growth in proportion. */
export function curveChart(curve) {
  const [left, right, top, bottom] = [80, 580, 50, 250];
  const { points } = curve;
  const costs = points.flatMap(({ lowest, highest }) => [lowest, highest]);
  const proportional = points.map(({ size }) => (points[0].cost * size) / points[0].size);
  const [least, most] = [Math.min(...costs), Math.max(...costs, ...proportional)].map(Math.log10);
  const x = (index) => left + ((right - left) * index) / (points.length - 1);
  const y = (cost) => bottom - ((bottom - top) * (Math.log10(cost) - least)) / (most - least || 1);
  const path = (values) => values.map((cost, index) => `${round(x(index))},${round(y(cost))}`).join(' ');
  const colour = curve.met ? ours : missed;
  return picture(640, 310, `${curve.name}: ${short(curve.growth)} times the cost of 100 times as many ${curve.of}`, [
    text(20, 22, curve.name, { size: 14 }),
    line(left, bottom, right, bottom, faint),
    line(left, top, left, bottom, faint),
    `<polyline points="${path(proportional)}" fill="none" stroke="${faint}" stroke-dasharray="4 3"/>`,
    text(right, y(proportional[2]) - 6, 'in proportion', { anchor: 'end', fill: faint }),
    `<polyline points="${path(points.map(({ cost }) => cost))}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.flatMap(({ size, cost, lowest, highest, megabytes }, index) => {
      const anchor = index === points.length - 1 ? 'end' : 'middle';
      const beside = y(cost) > bottom - 30 ? -12 : 20; // above the axis, where there is no room below
      return [
        line(x(index), y(lowest), x(index), y(highest), colour),
        `<circle cx="${round(x(index))}" cy="${round(y(cost))}" r="4" fill="${colour}"/>`,
        text(x(index), y(cost) + beside, `${short(cost)} ${curve.unit}`, { anchor }),
        text(x(index), bottom + 20, `${size.toLocaleString('en')} ${curve.of}`, { anchor }),
        text(x(index), bottom + 36, `${megabytes.toFixed(0)} MB`, { anchor, fill: faint }),
      ];
    }),
  ]);
}
