/** What the navigation says; the pages bring their own texts (`reorganising`). */
export const reorganisations = { title: 'Sắp xếp đơn vị' };
