export { itemsOffice } from "./room.ts";
