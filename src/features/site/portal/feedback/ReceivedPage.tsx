import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";

interface ReceivedPageProps {
  readonly receipt: string;
}

/** What was told is stored, under this number. */
export function ReceivedPage({ receipt }: ReceivedPageProps) {
  return (
    <Page
      title="已收到您的来信"
      breadcrumb={[{ name: "网站找错", href: "/site/feedback/" }, { name: "已收到" }]}
    >
      <div className="message">
        <h1>已收到您的来信</h1>
        <p>
          受理编号：<strong className="receipt">{receipt}</strong>
        </p>
        <p>请记下这个编号，向我们询问时报出即可。留了联系方式的，需要时我们会与您联系。</p>
        <p>
          <Link className="button" to="/">
            回到首页
          </Link>
        </p>
      </div>
    </Page>
  );
}
