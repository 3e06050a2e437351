/** Reports as agencies publish them, small and in different shapes: the ground that the fuzzer damages. */

const applicants = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计".split(" ");

const active: readonly (readonly string[])[] = [
  ["第二十条第（一）项"],
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
  ["规章", "0", "0", "0"],
  ["行政规范性文件", "12", "3", "47"],
  ["第二十条第（五）项"],
  ["信息内容", "本年处理决定数量"],
  ["行政许可", "1,113"],
  ["第二十条第（六）项"],
  ["信息内容", "本年处理决定数量"],
  ["行政处罚", "206"],
  ["行政强制", "8"],
  ["第二十条第（八）项"],
  ["信息内容", "本年收费金额（单位：万元）"],
  ["行政事业性收费", "190.457379"],
];

const resultLabels = [
  "一、本年新收政府信息公开申请数量",
  "二、上年结转政府信息公开申请数量",
  "（一）予以公开",
  "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "5.属于三类内部事务信息",
  "6.属于四类过程性信息",
  "7.属于行政执法案卷",
  "8.属于行政查询事项",
  "1.本机关不掌握相关政府信息",
  "2.没有现成信息需要另行制作",
  "3.补正后申请内容仍不明确",
  "1.信访举报投诉类申请",
  "2.重复申请",
  "3.要求提供公开出版物",
  "4.无正当理由大量反复申请",
  "5.要求行政机关确认或重新出具已获取信息",
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "3.其他",
  "（七）总计",
  "四、结转下年度继续办理",
];

const requests: readonly (readonly string[])[] = resultLabels.map((label, row) => [
  label,
  ...applicants.map((_, column) => String(row % 5 === 0 ? row + column * 3 : 0)),
]);

const disputes: readonly (readonly string[])[] = [
  ["行政复议", "行政诉讼"],
  ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
  "1 0 0 0 1 0 0 0 0 0 2 0 0 1 3".split(" "),
];

const prose: Readonly<Record<string, string>> = {
  "一、总体情况":
    "2023年，本镇收到政府信息公开申请23件，办结22件，结转下年度继续办理1件。主动公开政府信息977条。",
  "五、存在的主要问题及改进情况": "公开的及时性有待提高；下一步将加强培训，完善制度。",
  "六、其他需要报告的事项": "本年度未收取信息处理费。",
};

const title = "清河县西柳镇人民政府2023年政府信息公开工作年度报告";
const tables: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ["二、主动公开政府信息情况", active],
  ["三、收到和处理政府信息公开申请情况", [["申请人情况"], applicants, ...requests]],
  ["四、政府信息公开行政复议、行政诉讼情况", disputes],
];

/** A report as text: `row` writes a table's row. */
function textReport(row: (cells: readonly string[]) => string): string {
  const [first, ...last] = Object.entries(prose).map((section) => section.join("\n"));
  const middle = tables.map(([heading, rows]) => [heading, ...rows.map(row)].join("\n"));
  return [title, first, ...middle, ...last].join("\n");
}

const cellStyle =
  'style="border-top:none;border-left:none;border-bottom:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt;word-break:break-all"';

function htmlTable(rows: readonly (readonly string[])[]): string {
  const wide = Math.max(...rows.map((row) => row.length));
  const written = rows.map((row) =>
    row
      .map((cell, column) => {
        const span = column === row.length - 1 ? wide - row.length + 1 : 1;
        return `<td width="98" colspan="${span}" valign="center" ${cellStyle}><p class="MsoNormal" style="text-align:center"><span style="font-family:宋体;font-size:10.5pt">${cell}</span></p></td>`;
      })
      .join("\n"),
  );
  return `<table border="1" cellspacing="0"><tbody>${written.map((row) => `<tr>${row}</tr>`).join("\n")}</tbody></table>`;
}

/** A web page of 60 to 100 kB, with what stands around a report on a government site. */
export function webPage(): string {
  const links =
    "首页 要闻动态 政务公开 政务服务 互动交流 政府信息公开指南 政府信息公开制度 法定主动公开内容"
      .split(" ")
      .map(
        (name, at) =>
          `<li class="nav-item"><a href="/zwgk/col${at}/index.html" target="_blank">${name}</a></li>`,
      )
      .join("\n");
  const script = `<script type="text/javascript">${"var a=document.getElementById('x');if(a<1&&b>2){a.innerHTML='<table>';}\n".repeat(120)}</script>`;
  const body = tables.map(([heading, rows]) => `<p><b>${heading}</b></p>${htmlTable(rows)}`);
  const words = Object.entries(prose).map(
    ([heading, text]) =>
      `<p>${heading}</p>\n<p style="text-indent:2em">&nbsp;&nbsp;${text.repeat(8)}</p>`,
  );
  return `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>${title}</title>
<meta name="ArticleTitle" content="${title}"><style>${".a{color:#333;margin:0 auto}\n".repeat(100)}</style>${script}</head>
<body><div id="top"><ul>${links}</ul></div><div style="display:none">浏览次数：19432</div>
<div class="main"><h1>${title}</h1>${words[0]}${body.join("\n")}${words.slice(1).join("\n")}</div>
<div class="footer"><p>主办：清河县人民政府办公室</p></div>${script}</body></html>`;
}

/** Every base report with its name. */
export const baseReports: readonly { readonly name: string; readonly text: string }[] = [
  { name: "rows with bars", text: textReport((cells) => `${cells.join(" | ")} |`) },
  { name: "cell a line", text: textReport((cells) => cells.map((cell) => `${cell} |`).join("\n")) },
  { name: "cell a paragraph", text: textReport((cells) => cells.join("\n\n")) },
  { name: "glued", text: textReport((cells) => cells.join("")) },
  { name: "blanks", text: textReport((cells) => cells.join(" ")) },
  { name: "web page", text: webPage() },
];
