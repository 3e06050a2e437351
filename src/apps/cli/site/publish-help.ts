import type { Help } from "#platform/command-line/help-text.ts";

const more = `网站名称、主办单位、页头页脚等与服务器用同样的环境变量（SITE_NAME 等）。站点地图和订阅要有 SITE_ORIGIN 才写。
找不到文件时给访问者看的页面是 404.html，可以让网站服务器用它（见 docs/how-to/publish-as-files.md）。
再次发布时没有变的文件原样保留（修改时间不变），不再有的文件删去。
发布的是开始那一刻数据库里的内容；途中出错则不发布，已发布的文件不变。
退出码：0 已发布；2 用法有误或没有发布，原因见标准错误输出。`;

/** What `tongming publish` says of itself. */
export const publishHelp = {
  usage: [
    "publish --static 文件夹 [--base /路径/] [--elder] [--downloads none|all]",
    "                 [--year 年份] [--online 网址]",
  ],
  about:
    "把整个公开网站写成文件：页面、原文件、各种格式的报告和开放数据，放到任何网站服务器上都能用，从磁盘上也能打开。",
  options: [
    {
      name: "static",
      value: "文件夹",
      says: "写到哪里；要么是空的，要么是上次发布的。新的文件先写在旁边（文件夹.new），写完一次换上",
    },
    {
      name: "base",
      value: "/路径/",
      says: "文件将放在网站的哪个路径下；站点地图、订阅和规范地址要用，页面之间的链接都是相对的",
    },
    { name: "elder", says: "老年人模式的页面也写（文件约多一倍）" },
    {
      name: "downloads",
      value: "none",
      says: "不写各种格式的报告（原文件照写）；写 Word、PDF 等要花大部分时间",
    },
    { name: "year", value: "年份", says: "只写这些年份的报告页面，如 2024 或 2023,2024" },
    {
      name: "online",
      value: "网址",
      says: "在线的通明网站；搜索、机关比较、年报核对和网站找错指向那里，没有就不提",
    },
  ],
  more,
} as const satisfies Help;
