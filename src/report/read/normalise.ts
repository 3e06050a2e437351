/**
 * Brings a label to one spelling before it is compared: compatibility characters (Kangxi radicals,
 * full-width forms), pinyin in brackets, Traditional script, white space.
 */
export function normaliseLabel(text: string): string {
  if (isNormal(text)) return text;
  const compatible = plain.test(text) ? text : text.normalize("NFKC");
  const bare = compatible.includes("(") ? compatible.replace(pinyin, "") : compatible;
  return simplify(bare.replace(whiteSpace, "")).replace("规范性档案", "规范性文件");
}

/** Whether all characters stay as they are: true of most labels. */
function isNormal(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!stays[code] || (code === openingBracket && isLetter(text.charCodeAt(at + 1))))
      return false;
  }
  return true;
}

const openingBracket = 0x28;

/** A letter that may begin pinyin. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1dc);
}

/** Traditional characters of the form's vocabulary to Simplified; other characters stay. */
export function simplify(text: string): string {
  if (!hasTraditional(text)) return text;
  const simple = Array.from(text, (character) => traditional.get(character) ?? character).join("");
  return simple.replaceAll("资讯", "信息");
}

/** Prose brought to one spelling in the same way, its line ends kept. */
export function normaliseProse(text: string): string {
  return simplify(text.normalize("NFKC").replace(blanksInLine, ""));
}

const blanksInLine = /[^\S\n]+/g;

/** Text that NFKC leaves alone: common Han, ASCII, and the punctuation of Chinese prose that labels keep. */
const plain = /^[一-鿿\x20-\x7e\n、。“”]*$/;
const whiteSpace = /[\s\u00a0\u3000\u200b\ufeff]+/g;
/** A syllable in brackets after a Han character, as copies for learners carry: 制(zhì)发(fā). */
const pinyin = /(?<=[一-鿿])\([a-zü\u00e0-\u01dc]{1,7}\)/g;

const pairs =
  "規规 範范 檔档 許许 處处 罰罚 強强 總总 計计 結结 轉转 數数 發发 廢废 現现 決决 內内 開开 請请 應应 業业 費费 額额 單单 萬万 審审 復复 複复 " +
  "議议 訴诉 訟讼 維维 糾纠 經经 後后 屬属 於于 國国 護护 權权 類类 務务 過过 執执 詢询 機机 關关 無无 沒没 補补 舉举 報报 與与 購购 採采 項项 " +
  "減减 對对 構构 組组 織织 會会 團团 體体 況况 動动 條条 資资 訊讯 據据 續续 辦办 辭辞 繳缴 納纳 獲获 認认 確确 從从 嚴严 稱称 縣县 鄉乡 鎮镇 " +
  "區区 廳厅 長长 點点 電电 網网 門门 題题 進进 實实 擬拟 標标 準准 記记 錄录 號号 頒颁 訂订 證证 圖图 壹一 貳二 參三 個个 間间 時时 術术 專专 " +
  "產产 價价 衛卫 職职 責责 農农 衆众 眾众 營营 尙尚 險险 懷怀 釋释 讀读 學学 書书 員员 幾几 傳传 優优 愛爱 監监 館馆 聯联 絡络 臺台 並并 為为 " +
  "爲为 歷历 遞递 達达 遠远 還还 這这 邊边 錯错 銷销 鐵铁 陳陈 陽阳 隊队 陸陆 階阶 隨随 雙双 難难 離离 雲云 靈灵 靜静 順顺 須须 領领 願愿 風风 " +
  "飛飞 馬马 驗验 黨党 齊齐 齡龄 龍龙 廣广 東东 蘇苏 遼辽 寧宁 貴贵 慶庆 濟济 濱滨 灣湾 灘滩 莊庄 薊蓟 藍蓝 蘭兰 衝冲 設设 評评 詞词 試试 話话 " +
  "該该 詳详 語语 誤误 說说 調调 談谈 論论 諮咨 謀谋 講讲 謝谢 識识 譯译 變变 讓让 負负 財财 貨货 質质 賬账 賠赔 賢贤 賽赛 贈赠 趙赵 趨趋 跡迹 " +
  "車车 軌轨 軍军 軟软 較较 載载 輔辅 輛辆 輪轮 輸输 轄辖 運运 違违 遺遗 選选 郵邮 鄭郑 鄰邻 醫医 釐厘 針针 銀银 錢钱 鍵键 鎖锁 鐘钟 閉闭 閱阅 " +
  "闊阔 隱隐 環环 礎础 禮礼 種种 稅税 窮穷 競竞 筆笔 節节 築筑 簡简 籌筹 粵粤 糧粮 紀纪 約约 級级 紅红 細细 終终 統统 給给 絕绝 綠绿 緊紧 線线 " +
  "編编 緣缘 縮缩 績绩 繼继 罷罢 聞闻 聲声 聽听 肅肃 膠胶 臨临 舊旧 艱艰 華华 葉叶 蕭萧 虧亏 蟲虫 裝装 裡里 製制 見见 視视 親亲 覺觉 覽览 觀观 " +
  "觸触 訪访 當当 問问 寫写 將将 餘余 兩两 盡尽 剛刚 張张 歲岁 殘残 啟启 啓启 擴扩 創创 義义 買买 賣卖 場场 劃划 災灾 壩坝 嶺岭 峽峡 崗岗 嵐岚 " +
  "澗涧 潤润 澤泽 瀋沈 淺浅 溝沟 漢汉 瓊琼 瑪玛 墾垦 壽寿 廟庙 橋桥 樓楼 櫃柜 歐欧 殺杀 樣样 極极 榮荣 樂乐 檢检 測测 滿满 滅灭 潔洁 瀾澜 獎奖 " +
  "療疗 癥症 蓋盖 緒绪 羅罗 習习 聖圣 腦脑 臉脸 艙舱 蘋苹 慮虑 憑凭 懲惩 憲宪 戶户 戰战 撥拨 擔担 擊击 擇择 攤摊 敗败 敵敌 曆历 曬晒 樞枢 樹树 " +
  "殼壳 汙污 淨净 滯滞 漁渔 漲涨 煙烟 煩烦 燈灯 爭争 牆墙 獨独 畢毕 畫画 異异 疊叠 盜盗 睜睁 礦矿 禦御 穩稳 紹绍 綜综 綱纲 縱纵 罵骂 勞劳 勝胜 " +
  "勢势 匯汇 協协 厲厉 叢丛 喚唤 嘆叹 園园 圓圆 堅坚 塊块 墊垫 壓压 壞坏 壯壮 奪夺 奮奋 婦妇 娛娱 孫孙 宮宫 寬宽 寶宝 導导 屆届 層层 島岛 幣币 " +
  "幫帮 庫库 廠厂 彈弹 徑径 徵征 恆恒 悅悦 惡恶 態态 慣惯 憂忧 擁拥 擋挡 擾扰 攔拦 攜携 斷断 暫暂 暢畅 來来 傷伤 僅仅 傾倾 億亿 償偿 儲储 兒儿 " +
  "刪删 則则 剝剥 劇剧 劉刘 勵励 勸劝";
const traditional: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);
/** One flag a UTF-16 unit: looked up for every character of every report. */
const isTraditional = new Uint8Array(0x10000);
for (const character of traditional.keys()) isTraditional[character.charCodeAt(0)] = 1;

/** One flag a UTF-16 unit: Simplified Han, ASCII but the blank, and some punctuation; 档 may stand for 文. */
const stays = new Uint8Array(0x10000);
stays.fill(1, 0x21, 0x7f).fill(1, 0x4e00, 0xa000);
for (const character of "、。“”") stays[character.charCodeAt(0)] = 1;
for (const character of ["档", ...traditional.keys()]) stays[character.charCodeAt(0)] = 0;

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isTraditional[text.charCodeAt(at)]) return true;
  return false;
}
