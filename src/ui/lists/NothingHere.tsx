import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";

/** A way on from a page that holds nothing. */
export interface WayOn {
  readonly label: string;
  readonly to: string;
}

interface NothingHereProps {
  /** What there is none of. */
  readonly title: string;
  /** Why, a paragraph each. */
  readonly reasons: readonly string[];
  readonly ways: readonly WayOn[];
}

/** In place of a list that there is not: says what was asked for, and where to go. */
export function NothingHere({ title, reasons, ways }: NothingHereProps) {
  return (
    <Page title={title} breadcrumb={[{ name: title }]}>
      <h1>{title}</h1>
      <EmptyState title="您可以这样做">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <ul>
          {ways.map(({ label, to }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </EmptyState>
    </Page>
  );
}
