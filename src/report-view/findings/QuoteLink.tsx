import type { ShownQuote } from "./shown-finding.ts";

/** Words of the report, leading to where they are marked. */
export function QuoteLink({ quote: { text, href } }: { readonly quote: ShownQuote }) {
  if (href === undefined) return <q>{text}</q>;
  return (
    <a href={href}>
      <q>{text}</q>
    </a>
  );
}
