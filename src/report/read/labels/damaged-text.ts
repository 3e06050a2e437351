/** Replacement characters, question marks, bytes read in another encoding, and the letters these turn into. */
export const damagedText =
  /[\ufffd?？\u00a1-\u00ff\u3100-\u312f\ue000-\uf8ff]|锟斤|斤拷|烫烫|^[^\u4e00-\u9fff]*$/;
