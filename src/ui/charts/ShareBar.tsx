import { groupedFigure } from "./figure-words.ts";
import { hasRoom } from "./room.ts";
import { rounded } from "./scale.ts";

/** A part of a whole. */
export interface Share {
  readonly label: string;
  readonly count: number;
  /** What it is made of, in words: `过程性信息 9、行政查询 4`. */
  readonly made?: string;
}

interface ShareBarProps {
  /** What the bar shows, for those who do not see it. */
  readonly name: string;
  readonly unit: string;
  /** Those that came to something, in order; at most six. */
  readonly shares: readonly Share[];
}

/** In em. */
const height = 2.6;

/** How many times as wide as on the narrowest screen the bar is where figures marked `tight` are shown. */
const onWideScreens = 3;

/**
 * One bar: the parts of a whole behind each other, each with its figure where there is room, and below it the same parts in
 * words, so that no part is without its name on the narrowest screen.
 */
export function ShareBar({ name, unit, shares }: ShareBarProps) {
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return (
    <figure className="share-bar">
      <svg className="shares" width="100%" height={`${height}em`} role="img" aria-label={name}>
        {shares.map(({ label, count }, at) => {
          const from = before;
          before += (count / whole) * 100;
          return <Part key={label} at={at} count={count} from={from} width={before - from} />;
        })}
      </svg>
      <OutsideFigures shares={shares} whole={whole} />
      <ul className="share-words">
        {shares.map(({ label, count, made }, at) => (
          <li key={label}>
            <svg width=".8em" height=".8em" aria-hidden="true">
              <rect className={`share-${at + 1}`} width="100%" height="100%" />
            </svg>
            <strong>{`${label} ${groupedFigure(count)} ${unit}`}</strong>
            {made !== undefined && <span className="made">{made}</span>}
          </li>
        ))}
      </ul>
    </figure>
  );
}

type Place = "inside" | "inside-on-wide-screens" | "outside";

/** Where the figure of a part stands that takes `width` per cent of the bar. */
function placeOf(figure: string, width: number): Place {
  if (hasRoom(figure, width)) return "inside";
  return hasRoom(figure, width * onWideScreens) ? "inside-on-wide-screens" : "outside";
}

interface OutsideFiguresProps extends Pick<ShareBarProps, "shares"> {
  readonly whole: number;
}

/** Under the bar, each beside its colour: the figures that have no room in it. */
function OutsideFigures({ shares, whole }: OutsideFiguresProps) {
  const outside = shares.flatMap(({ label, count }, at) => {
    const figure = groupedFigure(count);
    const place = placeOf(figure, (count / whole) * 100);
    return place === "inside" ? [] : [{ label, figure, place, at }];
  });
  if (outside.length === 0) return null;
  return (
    <p className="outside-shares" aria-hidden="true">
      {outside.map(({ label, figure, place, at }) => (
        <span key={label} className={place === "outside" ? undefined : "narrow-alone"}>
          <svg width=".8em" height=".8em" aria-hidden="true">
            <rect className={`share-${at + 1}`} width="100%" height="100%" />
          </svg>
          {figure}
        </span>
      ))}
    </p>
  );
}

interface PartProps {
  readonly at: number;
  readonly count: number;
  /** In per cent of the bar. */
  readonly from: number;
  readonly width: number;
}

function Part({ at, count, from, width }: PartProps) {
  const figure = groupedFigure(count);
  const place = placeOf(figure, width);
  return (
    <g className={`share-${at + 1}`}>
      <rect x={`${rounded(from)}%`} width={`${rounded(width)}%`} height="100%" />
      {place !== "outside" && (
        <text
          className={place === "inside" ? undefined : "tight"}
          x={`${rounded(from + width / 2)}%`}
          y="50%"
          dy=".35em"
          textAnchor="middle"
        >
          {figure}
        </text>
      )}
    </g>
  );
}
