import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/Page.tsx";

/** Stands in place of a page that only a server can give. */
export function OnlineOnlyPage({ name }: { readonly name: string }) {
  return (
    <Page title={name} breadcrumb={[{ name }]}>
      <div className="message">
        <h1>{name}</h1>
        <p>本网站以文件形式发布，没有{name}功能。</p>
        <p>
          各机关的年度报告可以从<Link to="/agencies/">机关</Link>、<Link to="/regions/">地区</Link>
          和<Link to="/annual-reports/">年份</Link>找到；全部数据可以在
          <Link to="/open-data/">开放数据</Link>下载。需要使用{name}的，请与
          <Link to="/site/contact/">网站主办单位</Link>联系。
        </p>
      </div>
    </Page>
  );
}
