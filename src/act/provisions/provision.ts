/** A text in the two languages of the library. */
export interface Summary {
  readonly en: string;
  readonly et: string;
}

/** A provision's text over some days, in our own words. */
export interface ProvisionVersion {
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force; absent while it is in force. */
  readonly until?: string;
  /** The act of the amendment mark; absent for the Act as first passed (RT I, 06.12.2014, 1). */
  readonly amendedBy?: string;
  /**
   * The provision under whose number this, or a sentence of it, was until the day before: § 29 (7), from 2027-01-01,
   * was § 29 (3). Its content may have changed with its number.
   */
  readonly renumberedFrom?: string;
  /** The provision was repealed: only its number remains. */
  readonly repealed?: true;
  /** The text of these days is not available; the summary contains what is known of it. */
  readonly unsettled?: true;
  readonly summary: Summary;
}

/** A section, subsection or clause of the Act, with its versions side by side, oldest first. */
export interface Provision {
  /** As Riigi Teataja prints it: `§ 29 (3)`. */
  readonly reference: string;
  readonly versions: readonly [ProvisionVersion, ...ProvisionVersion[]];
}

/** A chapter of the Act with its provisions, in the order of the Act. */
export interface Chapter {
  /** As Riigi Teataja prints it: `8¹`. */
  readonly number: string;
  /** First day in force, `YYYY-MM-DD`, where the chapter was added later. */
  readonly from?: string;
  /** The act of its amendment mark, where it was added later. */
  readonly amendedBy?: string;
  readonly title: Summary;
  readonly provisions: readonly Provision[];
}
