import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/Page.tsx";

/** The list of agencies while none is known. */
export function NoAgenciesPage() {
  return (
    <Page title="机关" breadcrumb={[{ name: "机关" }]}>
      <h1>机关</h1>
      <EmptyState title="本站还没有收录机关">
        <p>
          机关随年报一起收录。
          <Offer of="/annual-reports/check">
            现在可以先<Link to="/annual-reports/check">核对一份自己手中的年报</Link>。
          </Offer>
        </p>
      </EmptyState>
    </Page>
  );
}
