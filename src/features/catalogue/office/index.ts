export { catalogueOffice } from "./room.ts";
