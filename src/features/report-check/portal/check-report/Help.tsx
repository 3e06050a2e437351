import { useSite } from "#ui/site-context.ts";

/** What the page does, what it takes, and what becomes of it. */
export function Help() {
  const { href } = useSite();
  return (
    <aside className="help" aria-label="使用说明">
      <section className="card">
        <h2>不知道怎么用？</h2>
        <p>先看一份示例：虚构的“青岚县文化和旅游局”年度报告，里面有几处常见的错误。</p>
        <form method="get" action={href("/annual-reports/check")}>
          <input type="hidden" name="example" value="qinglan" />
          <button type="submit" className="secondary">
            核对示例报告
          </button>
        </form>
      </section>
      <section className="card">
        <h2>核对什么</h2>
        <ul>
          <li>把报告里的数字填进三张法定表格，一格一格对照原文；</li>
          <li>表三、表四的勾稽关系，横向、纵向合计；</li>
          <li>六个部分和三张表是否齐全，有没有空格；</li>
          <li>正文里的数字与表格、分项与总数是否一致，百分比算得对不对；</li>
          <li>年份、引用的格式版本是否对得上；</li>
          <li>有没有误公开的身份证号、手机号、银行卡号，有没有常见错别字；</li>
          <li>附上年报告时，结转和现行有效件数是否接得上，文字是否照抄上年。</li>
        </ul>
        <p>读不准的数字会标为“存疑”“损毁”，不猜，也不当作 0。</p>
        <p>
          依据：《中华人民共和国政府信息公开条例》第五十条，国务院办公厅政府信息与政务公开办公室印发的年度报告格式（国办公开办函〔2021〕30号、〔2019〕60号）。结果供编制、审核时参考，不替代主管部门的认定。
        </p>
      </section>
      <section className="card">
        <h2>能读哪些格式</h2>
        <ul>
          <li>Word、WPS 文字：.docx 文件；旧的 .doc 请先另存为 .docx；</li>
          <li>PDF：文字能选中、能复制的；扫描件是图片，读不了；</li>
          <li>Excel、WPS 表格：.xlsx 文件；旧的 .xls 请先另存为 .xlsx；</li>
          <li>网页：在浏览器里“另存为”得到的 .html 文件；</li>
          <li>纯文本：.txt 文件，或直接复制粘贴；</li>
          <li>本系统导出的 CSV、JSON 文件。</li>
        </ul>
      </section>
    </aside>
  );
}
