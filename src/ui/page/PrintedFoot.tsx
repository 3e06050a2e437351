import { useSite } from "../site-context.ts";

/** Seen on paper alone: whose page this is, where it stands, and when it was made. */
export function PrintedFoot() {
  const { facts, origin, here, query, madeOn, href } = useSite();
  return (
    <p className="printed-foot" aria-hidden="true">
      {facts.name}
      {origin && `　本页地址：${origin}${href(`${here}${query}`, "plain")}`}
      {madeOn && `　本页生成日期：${madeOn}`}
    </p>
  );
}
