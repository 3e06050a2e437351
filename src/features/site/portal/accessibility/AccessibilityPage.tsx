import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { DataTable } from "#ui/tables/DataTable.tsx";

/** 无障碍说明: keyboard, elder mode, screen readers, printing. */
export function AccessibilityPage() {
  const { asFiles, madeOn } = useSite();
  return (
    <Page title="无障碍说明" breadcrumb={[{ name: "无障碍说明" }]}>
      <h1>无障碍说明</h1>
      <p className="lead">
        本站每个页面不用脚本也能使用，支持键盘操作、读屏软件、放大和打印
        {asFiles?.elder !== false && "，并提供老年人模式"}。
      </p>
      <Keyboard />
      <Elder />
      <section aria-labelledby="reading">
        <h2 id="reading">读屏软件与阅读顺序</h2>
        <ul>
          <li>
            每页开头有快速跳转：主要内容、主导航
            <Offer of="/search/">、搜索</Offer>。
          </li>
          <li>
            页面依次为：快速跳转、无障碍与长者助手、网站名称
            <Offer of="/search/">和搜索</Offer>
            、主导航、当前位置、主要内容、网站服务、网站信息，都设有地标，可以直接跳转。
          </li>
          <li>手机上和老年人模式里，窄的屏幕把主导航收在“栏目”里，点一下或按回车展开。</li>
          <li>每页只有一个一级标题，各部分用二级标题，可以按标题浏览。</li>
          <li>表格有标题，行、列都有表头，读到数字时会读出它是哪一行、哪一列。</li>
          <li>“存疑”“损毁”“空白”等状态都用文字写明，不只用颜色表示。</li>
          <li>图表旁边都有同样数字的表格。</li>
        </ul>
      </section>
      <section aria-labelledby="print">
        <h2 id="print">打印与放大</h2>
        <p>
          打印：按 <kbd>Ctrl</kbd> + <kbd>P</kbd>（苹果电脑 <kbd>⌘</kbd> + <kbd>P</kbd>
          ），或者用浏览器菜单里的“打印”；手机用“分享”里的“打印”。印出来的页面没有导航
          <Offer of="/search/">和搜索</Offer>，末尾有网站名称{madeOn && "和生成日期"}。
        </p>
        <p>
          放大：按 <kbd>Ctrl</kbd> + <kbd>+</kbd> 放大，<kbd>Ctrl</kbd> + <kbd>-</kbd> 缩小，
          <kbd>Ctrl</kbd> + <kbd>0</kbd> 还原。放大到四倍，内容也不会缺失；宽表格可以左右滚动。
        </p>
      </section>
      <p>
        使用中遇到困难，请通过
        <Offer of="/site/feedback/">
          <Link to="/site/feedback/">网站找错</Link>或
        </Offer>
        <Link to="/site/contact/">联系我们</Link>告诉我们。
      </p>
    </Page>
  );
}

interface Key {
  readonly keys: string;
  readonly does: string;
}

const keys: readonly Key[] = [
  { keys: "Tab", does: "移到下一个链接、按钮或输入框；在页面开头按第一下，出现“跳到主要内容”" },
  { keys: "Shift + Tab", does: "移到上一个" },
  { keys: "回车（Enter）", does: "打开链接、提交表单、展开或收起折叠的内容" },
  { keys: "空格（Space）", does: "按下按钮、展开或收起折叠的内容；在其他地方向下翻页" },
  { keys: "方向键", does: "滚动页面；焦点在宽表格上时，左右方向键滚动表格" },
  { keys: "Home、End", does: "到页面开头、末尾" },
  { keys: "Alt + 左方向键", does: "回到上一页" },
  { keys: "Ctrl + F", does: "在本页查找文字" },
];

function Keyboard() {
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">键盘说明</h2>
      <p>全部功能都可以用键盘完成，当前位置用橙色粗框标出。</p>
      <DataTable
        caption="键盘操作"
        columns={[
          { key: "keys", header: "按键", cell: ({ keys }: Key) => <kbd>{keys}</kbd> },
          { key: "does", header: "作用", cell: ({ does }: Key) => does },
        ]}
        rows={keys}
        keyOf={({ keys }) => keys}
      />
    </section>
  );
}

function Elder() {
  const { mode, href, here, asFiles } = useSite();
  if (asFiles?.elder === false) return null;
  const isElder = mode === "elder";
  return (
    <section aria-labelledby="elder">
      <h2 id="elder">老年人模式</h2>
      <p>
        每页右上角有“进入老年人模式”：文字放大到 24
        像素以上，黑字白底，内容单列，按钮和链接更大。之后打开的页面都保持这个模式，直到点“退出老年人模式”。不需要登录，也不记录任何信息，可以把老年人模式的地址收藏起来。
      </p>
      <p>
        <a className="button" href={href(here, isElder ? "plain" : "elder")}>
          {isElder ? "退出" : "进入"}老年人模式
        </a>
      </p>
    </section>
  );
}
