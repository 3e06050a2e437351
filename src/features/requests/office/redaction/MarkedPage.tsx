import { type PointerEvent, useRef, useState } from "react";
import { base } from "#office-ui/ask.ts";
import type { ShownPage } from "#platform/files/redaction/shown-file.ts";
import type { Area } from "../../domain/redaction/find-areas.ts";
import type { Mark } from "../../domain/redaction/mark.ts";
import type { OnMark } from "./mark-place.ts";

interface MarkedPageProps {
  /** Where its picture is asked for. */
  readonly picture: string;
  readonly number: number;
  readonly page: ShownPage;
  readonly marks: readonly Mark[];
  readonly isPreview: boolean;
  readonly onMark: OnMark;
}

/** Points that a drag has to go before it is one. */
const least = 3;

/** A page as a picture; a rectangle is dragged over what is not given away. */
export function MarkedPage({ picture, number, page, marks, isPreview, onMark }: MarkedPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<readonly [number, number]>();
  const [to, setTo] = useState<readonly [number, number]>();
  const { width, height } = page;
  const at = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
    const x = ((clientX - box.left) / box.width) * width;
    const y = ((clientY - box.top) / box.height) * height;
    return [within(x, width), within(y, height)];
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (!onMark || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setFrom(at(event));
    setTo(at(event));
  };
  const end = () => {
    const area = from && to && between(from, to);
    setFrom(undefined);
    setTo(undefined);
    if (!area || area.right - area.left < least || area.bottom - area.top < least) return;
    onMark?.([{ kind: "area", page: number, ...rounded(area) }]);
  };
  const own = marks.filter((mark) => mark.kind === "area" && mark.page === number) as Area[];
  const drawn = from && to ? [...own, between(from, to)] : own;
  return (
    <section aria-label={`第 ${number} 页`} id={`redaction-page-${number}`} className="office-gap">
      <p className="office-soft">第 {number} 页</p>
      <div
        ref={sheet}
        className={onMark ? "redaction-sheet redaction-open" : "redaction-sheet"}
        onPointerDown={begin}
        onPointerMove={(event) => from && setTo(at(event))}
        onPointerUp={end}
        onPointerCancel={() => setFrom(undefined)}
      >
        <img
          src={`${base()}${picture}`}
          alt={`第 ${number} 页的图像`}
          width={width}
          height={height}
          loading="lazy"
          draggable={false}
        />
        {drawn.map(({ left, top, right, bottom }, place) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: areas have no name
            key={place}
            className={isPreview ? "redaction-mark redaction-black" : "redaction-mark"}
            style={{
              left: share(left, width),
              top: share(top, height),
              width: share(right - left, width),
              height: share(bottom - top, height),
            }}
          />
        ))}
      </div>
    </section>
  );
}

function between([x, y]: readonly [number, number], [u, v]: readonly [number, number]): Area {
  return {
    left: Math.min(x, u),
    right: Math.max(x, u),
    top: Math.min(y, v),
    bottom: Math.max(y, v),
  };
}

function rounded({ left, top, right, bottom }: Area): Area {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { left: tenth(left), top: tenth(top), right: tenth(right), bottom: tenth(bottom) };
}

function share(value: number, whole: number): string {
  return `${(100 * value) / whole}%`;
}
