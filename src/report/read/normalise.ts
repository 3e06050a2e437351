/**
 * Brings a label to one spelling before it is compared: compatibility characters (Kangxi radicals,
 * full-width forms), pinyin in brackets, Traditional script, white space.
 */
export function normaliseLabel(text: string): string {
  const compatible = plain.test(text) ? text : text.normalize("NFKC");
  const bare = compatible.includes("(") ? compatible.replace(pinyin, "") : compatible;
  return simplify(bare.replace(whiteSpace, "")).replace("规范性档案", "规范性文件");
}

/** Traditional characters of the form's vocabulary to Simplified; other characters stay. */
export function simplify(text: string): string {
  let changed = false;
  let result = "";
  for (const character of text) {
    const simple = traditional.get(character);
    if (simple) changed = true;
    result += simple ?? character;
  }
  return changed ? result.replaceAll("资讯", "信息") : text;
}

/** Text that NFKC leaves alone: common Han, ASCII, and the punctuation of Chinese prose that labels keep. */
const plain = /^[一-鿿\x20-\x7e\n、。“”]*$/;
const whiteSpace = /[\s\u00a0\u3000\u200b\ufeff]+/g;
/** A syllable in brackets after a Han character, as copies for learners carry: 制(zhì)发(fā). */
const pinyin = /(?<=[一-鿿])\([a-zü\u00e0-\u01dc]{1,7}\)/g;

const pairs =
  "規规 範范 檔档 許许 處处 罰罚 強强 總总 計计 結结 轉转 數数 發发 廢废 現现 決决 內内 開开 請请 應应 業业 費费 額额 單单 萬万 審审 " +
  "復复 複复 議议 訴诉 訟讼 維维 糾纠 經经 後后 屬属 於于 國国 護护 權权 類类 務务 過过 執执 詢询 機机 關关 無无 沒没 補补 舉举 報报 " +
  "與与 購购 採采 項项 減减 對对 構构 組组 織织 會会 團团 體体 況况 動动 條条 資资 訊讯 據据 續续 辦办 辭辞 繳缴 納纳 獲获 認认 確确 " +
  "從从 嚴严 稱称 縣县 鄉乡 鎮镇 區区 廳厅 長长 點点 電电 網网 門门 題题 進进 實实 擬拟 標标 準准 記记 錄录 號号 頒颁 訂订 證证 圖图 " +
  "壹一 貳二 參三 個个 間间 時时 術术 專专 產产 價价 衛卫 職职 責责 農农 衆众 眾众 營营 尙尚 險险 懷怀 釋释 讀读 學学 書书 員员 幾几 " +
  "傳传 優优 愛爱 監监 館馆 聯联 絡络 臺台 並并 為为 爲为 歷历 遞递 達达 遠远 還还 這这 邊边 錯错 銷销 鐵铁 陳陈 陽阳 隊队 陸陆 階阶 " +
  "隨随 雙双 難难 離离 雲云 靈灵 靜静 順顺 須须 領领 願愿 風风 飛飞 馬马 驗验 黨党 齊齐 齡龄 龍龙 廣广 東东 蘇苏 遼辽 寧宁 貴贵 慶庆 " +
  "濟济 濱滨 灣湾 灘滩 莊庄 薊蓟 藍蓝 蘭兰 衝冲 設设 評评 詞词 試试 話话 該该 詳详 語语 誤误 說说 調调 談谈 論论 諮咨 謀谋 講讲 謝谢 " +
  "識识 譯译 變变 讓让 負负 財财 貨货 質质 賬账 賠赔 賢贤 賽赛 贈赠 趙赵 趨趋 跡迹 車车 軌轨 軍军 軟软 較较 載载 輔辅 輛辆 輪轮 輸输 " +
  "轄辖 運运 違违 遺遗 選选 郵邮 鄭郑 鄰邻 醫医 釐厘 針针 銀银 錢钱 鍵键 鎖锁 鐘钟 閉闭 閱阅 闊阔 隱隐 環环 礎础 禮礼 種种 稅税 窮穷 " +
  "競竞 筆笔 節节 築筑 簡简 籌筹 粵粤 糧粮 紀纪 約约 級级 紅红 細细 終终 統统 給给 絕绝 綠绿 緊紧 線线 編编 緣缘 縮缩 績绩 繼继 罷罢 " +
  "聞闻 聲声 聽听 肅肃 膠胶 臨临 舊旧 艱艰 華华 葉叶 蕭萧 虧亏 蟲虫 裝装 裡里 製制 見见 視视 親亲 覺觉 覽览 觀观 觸触";
const traditional: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);
