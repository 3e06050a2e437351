/** What `tongming original --help` prints. */
export const originalHelp = `用法：
  tongming original list [--json]                                            列出暂不提供的原文件
  tongming original release 机关编号 年度 [--version 版次] --reason 理由     核实后准予提供
  tongming original hold 机关编号 年度 [--version 版次] [--reason 理由]      停止提供

导入时发现原文件里有疑似身份证号、护照号、手机号、银行卡号的，先不提供下载，等人核实；篇幅过长、没有全部查看的也一样。
没有发现号码的文件，也可以用 hold 停止提供，直到用 release 准予提供。
号码属于应当公开的（例如公开的联系电话），用 release 准予提供，并写明理由；属于个人信息的，请发布机关另出遮盖后的文件再导入。
机关编号是机关页地址里的数字，list 也会列出。不写版次的，指现行版本。

退出码：0 完成；2 用法有误，没有这份报告，或数据库不能用。
`;
