import { Link } from "../Link.tsx";
import { useSite } from "../site-context.ts";
import { Page } from "./Page.tsx";

interface MessagePageProps {
  readonly title: string;
  /** What happened and what to do, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** For the operator's log. */
  readonly requestId?: string;
}

/** A plain page for what could not be answered: 404, 405, 500 … */
export function MessagePage({ title, paragraphs, requestId }: MessagePageProps) {
  const map = useSite().pages.pathOf("map");
  return (
    <Page title={title} breadcrumb={[{ name: title }]}>
      <div className="message">
        <h1>{title}</h1>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <Link className="button" to="/">
            回到首页
          </Link>{" "}
          {map !== undefined && (
            <Link className="button secondary" to={map}>
              网站地图
            </Link>
          )}
        </p>
        {requestId && <p className="hint">如需报告问题，请附上编号：{requestId}</p>}
      </div>
    </Page>
  );
}
