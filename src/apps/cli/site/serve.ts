import { newCommand, parseNothing } from "#platform/command-line/command.ts";
import { whereData } from "../where-data.ts";

const about = `启动网站（需要时先构建），直到收到停止信号。监听地址和端口用环境变量 HOST、PORT 指定，默认 127.0.0.1:8080。
${whereData}
收到停止信号后，先答完正在处理的请求，再关闭数据库连接。`;

/** `tongming serve`: builds the server where needed and runs it until it is told to stop; answers its exit code. */
export const serve = newCommand({
  name: "serve",
  usage: ["serve"],
  about,
  more: "",
  parse: parseNothing,
  run: async () => {
    const { runBuilt } = await import("./built-program.ts");
    return runBuilt("server", []);
  },
});
