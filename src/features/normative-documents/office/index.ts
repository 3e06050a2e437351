export { documentsOffice } from "./room.ts";
