const id = (last: string) => `018f0000-0000-7000-8000-00000000${last}`;

/** The ids that all examples of the three contracts share. */
export const world = {
  province: id('0001'),
  district: id('0002'),
  commune: id('0003'),
  branch: id('0004'),
  otherBranch: id('0005'),
  minh: id('0101'),
  lan: id('0102'),
  bao: id('0103'),
  admitted: id('0201'),
  handedOver: id('0202'),
  selected: id('0203'),
  selection: id('0301'),
  assignment: id('0401'),
  otherAssignment: id('0402'),
  roster: id('0501'),
  outsideNumber: id('0601'),
};
