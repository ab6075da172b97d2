// Who has which part in the processes beside the complaint. A profile names another role where the municipality is organised otherwise (D08, D17).

export const positions = {
  /** Examines what is reported (R082, R092). */
  lexSarahOwner: { usually: 'qualityController' },
  /** Decides whether it is serious; never the one who examined it. */
  lexSarahDecider: { usually: 'departmentHead' },
  /** Examines and decides under lex Maria (R085). */
  lexMariaOwner: { usually: 'mas' },
  /** Whose a deviation is (R050). */
  deviationOwner: { usually: 'unitManager' },
  /** Alone with what may be welfare crime (R023, R181). */
  welfareCrimeOwner: { usually: 'departmentHead' },
  /** The responsible head where an official may have committed a crime in service (R191, R264). */
  officialCrimeOwner: { usually: 'departmentHead' },
  /** Demands correction of a provider, with whoever knows the contract (R035–R036, R052). */
  correctionOwner: { usually: 'unitManager' },
  contractSupport: { usually: 'procurement' },
  /** Takes a position on what a provider has told, on the board's delegation (R092, R230). */
  providerNoticeOwner: { usually: 'unitManager' },
  /** Follows up the individual (R072, R237). */
  individualFollower: { usually: 'caseworker' },
  /** Examines whether IVO is told of an operation, and who decides it. */
  ivoNoticeOwner: { usually: 'qualityController' },
  ivoNoticeDecider: { usually: 'departmentHead' },
  /** Passes compliments and comments on (R173). */
  complimentOwner: { usually: 'unitManager' },
  /** Passes on what came without anybody to answer (R155, R176). */
  anonymousOwner: { usually: 'unitManager' },
  /** Follows up private providers by the calendar (R212, R281). */
  followUpOwner: { usually: 'qualityController' },
  /** Reads and approves an investigation (R232); often whoever asked for it (R081). */
  investigationApprover: { usually: 'unitManager' },
  /** Investigates what an inspectorate has passed on, and who approves the answer (R049, R316). */
  inspectorateOwner: { usually: 'unitManager' },
  inspectorateApprover: { usually: 'departmentHead' },
  /** Looks at a decision anew when it is appealed: whoever decides such (FL 37–38 §§). */
  appealReconsiderer: { usually: 'unitManager' },
  /** Decides for the board that a document is not handed out, when whoever has it has said no (OSL 6 kap. 3 §). */
  documentsDecider: { usually: 'departmentHead' },
  /** Compiles what several complaints say together, inside the department, before EKU is contacted (R253, decisions 6). */
  patternCompiler: { usually: 'departmentHead' },
  /** Judges whether the board is told (R083). */
  boardTeller: { usually: 'director' },
} as const satisfies Record<string, { readonly usually: string }>;

export type PositionId = keyof typeof positions;
