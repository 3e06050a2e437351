/** What `tongming --help` and `tongming COMMAND --help` print. */
export const overview = `通明：政府信息公开平台的命令行

用法：tongming 命令 [参数]

  clock            推算一件依申请公开的答复期限（案件事件从标准输入读入）
  fee              计算信息处理费
  calendar 年份    查某年的节假日和调休上班日
  report read      读取年度报告，给出各项数据及其确定程度
  report check     核对年度报告，给出发现的问题
  report write     按法定格式把年度报告写成网页、Word、PDF、Excel、CSV 或 JSON
  report import    把文件夹里的年度报告连同原文件存入数据库，并核对
  report recheck   核对已存的年度报告
  region import    把行政区划存入数据库
  agency dissolve  标明已经撤销的机关
  serve            启动网站
  migrate          把数据库的结构升级到本程序的版本
  backup           把数据库备份成一个文件
  restore          用备份文件恢复数据库
  publish          把整个公开网站写成文件，放到任何网站服务器上都能用
  original         列出、准予提供含有疑似个人信息而暂不提供的原文件
  feedback list    列出访客通过“网站找错”反映的问题
  demo load        把虚构的青岚县（演示数据）载入数据库
  demo write       把虚构的青岚县的年报写成文件

每个命令都可加 --help 看用法。
可加 --json 得到供程序使用的结果：clock、calendar、report read、report check、report import、original、feedback list。
退出码：0 完成；1 完成，但 report check 发现错误，或 report import 有文件未导入，
        或 report write 读回不一致、不能排成法定格式而没有写出；
        2 用法有误，输入无法读取，结果无法写出，或数据库不能用；70 程序出错；130 执行中被中断（Ctrl+C）。
`;

export const clockHelp = `用法：tongming clock [--json] [--calendar 文件] < 案件.json

从标准输入读入一件申请的办理事件，推算答复期限、状态和逐日计数。

  --json            输出一行 JSON
  --calendar 文件   用文件中的年度安排补充或替换内置的节假日安排；
                    格式同 tongming calendar 年份 --json 的输出，可以是一年，也可以是各年的数组

输入形如：
  { "asOf": "2026-04-01", "events": [
    { "type": "submitted", "on": "2026-02-10", "channel": "online" },
    { "type": "receiptConfirmed", "on": "2026-02-11" },
    { "type": "extended", "on": "2026-03-10", "workingDays": 20 } ] }

asOf    推算到哪一日（含当日）：状态、已用的工作日和是否逾期都按这一日；查现在的情况写今天
events  至 asOf 为止已发生的事件，至少有 submitted；日期一律写成 2026-04-01 的样子

事件（on 为发生之日，按日期先后排列，不得晚于 asOf）：
  submitted             提交申请：channel 为 inPerson 当面、registeredPost 挂号或签收邮件、
                        ordinaryPost 平信、online 互联网、fax 传真
  receiptConfirmed      确认收到（平信、互联网、传真以此日为收到之日）
  correctionRequested   通知补正：respondBy 补正期限
  corrected             收到补正后的申请
  thirdPartyConsulted / thirdPartyAnswered      征求第三方意见及其答复
  coMakerConsulted / coMakerAnswered            征求共同制作机关意见及其答复
  otherAgencyConsulted / otherAgencyAnswered    征求其他机关意见及其答复
                        征求意见可写 receivedOn 对方收到之日、ref 编号；答复按 ref 对应
  feeNotified / feePaid 收费通知（可写 receivedOn）、缴清费用
  extended              延期：workingDays 延长的工作日数
  reasonsRequested / reasonsGiven               因数量、频次过多要求说明理由，申请人说明理由（都不改变期限）
  delayed               说明理由后决定延迟答复：until 所定的期限，即最迟哪一日答复（含当日）
  replied               答复：delivery 为 direct 直接、post 邮寄、electronic 电子送达
  withdrawn             申请人撤回
  abandoned             视为放弃：ground 为 notCorrected 逾期不补正、notPaid 逾期不缴费

退出码：0 已推算（逾期、节假日安排未载入等写在结果里）；2 用法有误，输入无法读取，或事件不合规定（指出是哪一件、
依据哪一条）。
`;

export const feeHelp = `用法：tongming fee --items 件数 [--before 已有件数]
      tongming fee --pages 页数 [--before 已有页数]

按《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）计算信息处理费，输出以元为单位的整数。

  --items 件数    按件计收：同一申请人在一个自然月内的申请件数
  --pages 页数    按量计收：一件申请所要的页数
  --before 数量   此前已计的件数或页数，只算其后的部分

退出码：0 已算出；2 用法有误。
`;

export const calendarHelp = `用法：tongming calendar 年份 [--json]

列出某年的节假日、调休上班日及其所依据的国务院办公厅通知；未载入的年份退出码为 2。

  --json   输出一行 JSON；修改后可交给 tongming clock --calendar 使用
`;

export const demoHelp = `用法：tongming demo load
      tongming demo write 文件夹

演示数据是虚构的青岚县六个年度的年报，其中有意放入了各类差错，供试用和培训。

  load          载入数据库（DATABASE_URL 或 DATA_DIR 所指）；可以重复执行，已有的不会重复存；
                数据库里有其他机关的年报时不载入
  write 文件夹  写成文件（网页、Word、PDF、Excel、文本），文件夹须是空的；可用来试 tongming report import
`;

export const feedbackHelp = `用法：tongming feedback list [--limit 条数] [--json]

列出访客通过“网站找错”反映的问题，最新的在前。联系方式是访客自愿留下的，请勿外传。

  --limit 条数   最多列出多少条，默认 50
  --json         每条输出一行 JSON
`;
