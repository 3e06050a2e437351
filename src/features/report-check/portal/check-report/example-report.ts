/** What the example is called on the result page. */
export const exampleName = "示例：虚构的青岚县文化和旅游局 2024 年报告";

/** Rows of table 三, figures in printed column order; 1 request too many in the last row, on purpose. */
const requests: readonly (readonly [groups: readonly string[], label: string, figures: string])[] =
  [
    [[], "一、本年新收政府信息公开申请数量", "12 3 0 0 0 0 15"],
    [[], "二、上年结转政府信息公开申请数量", "1 0 0 0 0 0 1"],
    [["三、本年度办理结果|22"], "（一）予以公开", "6 2 0 0 0 0 8"],
    [[], "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "2 0 0 0 0 0 2"],
    [["（三）不予公开|8"], "1.属于国家秘密", "0 0 0 0 0 0 0"],
    [[], "2.其他法律行政法规禁止公开", "0 0 0 0 0 0 0"],
    [[], "3.危及“三安全一稳定”", "0 0 0 0 0 0 0"],
    [[], "4.保护第三方合法权益", "1 0 0 0 0 0 1"],
    [[], "5.属于三类内部事务信息", "0 0 0 0 0 0 0"],
    [[], "6.属于四类过程性信息", "0 0 0 0 0 0 0"],
    [[], "7.属于行政执法案卷", "0 0 0 0 0 0 0"],
    [[], "8.属于行政查询事项", "0 0 0 0 0 0 0"],
    [["（四）无法提供|3"], "1.本机关不掌握相关政府信息", "2 1 0 0 0 0 3"],
    [[], "2.没有现成信息需要另行制作", "0 0 0 0 0 0 0"],
    [[], "3.补正后申请内容仍不明确", "0 0 0 0 0 0 0"],
    [["（五）不予处理|5"], "1.信访举报投诉类申请", "1 0 0 0 0 0 1"],
    [[], "2.重复申请", "0 0 0 0 0 0 0"],
    [[], "3.要求提供公开出版物", "0 0 0 0 0 0 0"],
    [[], "4.无正当理由大量反复申请", "0 0 0 0 0 0 0"],
    [[], "5.要求行政机关确认或重新出具已获取信息", "0 0 0 0 0 0 0"],
    [
      ["（六）其他处理|3"],
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "0 0 0 0 0 0 0",
    ],
    [
      [],
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "0 0 0 0 0 0 0",
    ],
    [[], "3.其他", "0 0 0 0 0 0 0"],
    [[], "（七）总计", "12 3 0 0 0 0 15"],
    [[], "四、结转下年度继续办理", "2 0 0 0 0 0 2"],
  ];

/** Labels without a group beside them span its column; the three outer rows span both. */
const ungrouped = ["（一）", "（二）", "（七）"];
const outer = ["一、", "二、", "四、"];

/**
 * A report of an agency that does not exist, as a saved web page, with the faults people meet: an
 * identity of table 三 and a sum of table 四 that fail, an empty cell, an approximate figure, 规章 at an
 * agency that makes none, the trial format cited, a stale period.
 */
export const exampleReport = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<title>青岚县文化和旅游局2024年政府信息公开工作年度报告</title></head><body>
<h1>青岚县文化和旅游局2024年政府信息公开工作年度报告</h1>
<h2>一、总体情况</h2>
<p>根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式（试行）〉的通知》（国办公开办函〔2019〕60号），编制本报告。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。</p>
<p>（一）主动公开。2024年，我局通过县政府门户网站公开信息286条，其中政策文件9条、工作动态241条、财政信息12条、其他24条。</p>
<p>（二）依申请公开。全年新收政府信息公开申请15件，上年结转1件，均按期办理。</p>
<p>（三）政府信息管理。落实发布前审查，逐条登记。</p>
<p>（四）平台建设。维护政务公开专栏1个，政务新媒体账号1个。</p>
<p>（五）监督保障。组织培训2次，明确专人负责。</p>
<h2>二、主动公开政府信息情况</h2>
<table border="1">
<tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>1</td><td>0</td><td>1</td></tr>
<tr><td>行政规范性文件</td><td>2</td><td>1</td><td>9</td></tr>
<tr><td colspan="4">第二十条第（五）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政许可</td><td colspan="3">137</td></tr>
<tr><td colspan="4">第二十条第（六）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政处罚</td><td colspan="3">6</td></tr>
<tr><td>行政强制</td><td colspan="3"></td></tr>
<tr><td colspan="4">第二十条第（八）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>
<tr><td>行政事业性收费</td><td colspan="3">约12</td></tr>
</table>
<h2>三、收到和处理政府信息公开申请情况</h2>
<table border="1">
<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
${requests.map(requestRow).join("\n")}
</table>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
<table border="1">
<tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">尚未审结</td><td rowspan="2">总计</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${"<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(2)}</tr>
<tr>${cellsOf("1 1 0 0 3 0 0 0 0 0 0 0 0 0 0")}</tr>
</table>
<h2>五、存在的主要问题及改进情况</h2>
<p>存在的问题：一是政策解读形式比较单一；二是公开专栏更新不够及时。改进情况：已增加图文解读，专栏改为每周检查。</p>
<h2>六、其他需要报告的事项</h2>
<p>2024年，我局没有收取信息处理费。</p>
<p>青岚县文化和旅游局</p>
<p>2025年1月20日</p>
</body></html>`;

function requestRow([groups, label, figures]: (typeof requests)[number]): string {
  const groupCells = groups.map((group) => {
    const [text, rows] = group.split("|");
    return `<td rowspan="${rows}">${text}</td>`;
  });
  const span = outer.some((start) => label.startsWith(start))
    ? 3
    : ungrouped.some((start) => label.startsWith(start))
      ? 2
      : 1;
  return `<tr>${groupCells.join("")}<td colspan="${span}">${label}</td>${cellsOf(figures)}</tr>`;
}

function cellsOf(figures: string): string {
  return figures
    .split(" ")
    .map((figure) => `<td>${figure}</td>`)
    .join("");
}
