// What the product must be allowed in Microsoft Graph, and for which of its calls. docs/operations.md is printed from this table; a call of no row
// here fails the check. Not asked for on purpose: messages of channels and chats, photos, calendars (decisions 7.15).

export interface GraphPermission {
  readonly name: string;
  /** `entra`: consented for the app; `exchange`: given in Exchange Online for the shared mailbox alone, and not consented in Entra as well. */
  readonly given: 'entra' | 'exchange';
  /** Without it the product works on and says what it leaves undone. */
  readonly isOptional: boolean;
  /** The calls it is for, after `/v1.0`. The first row that fits is the one a call needs. */
  readonly calls: RegExp;
}

export const permissions = {
  sites: { name: 'Sites.Selected', given: 'entra', isOptional: false, calls: /^\/(sites|drives)\// },
  sendMail: {
    name: 'Mail.Send',
    given: 'exchange',
    isOptional: false,
    calls: /^\/users\/[^/]+\/messages\/[^/]+\/send$/,
  },
  mailbox: { name: 'Mail.ReadWrite', given: 'exchange', isOptional: false, calls: /^\/users\/[^/]+\/(messages|mailFolders)\b/ },
  groups: {
    name: 'GroupMember.Read.All',
    given: 'entra',
    isOptional: false,
    calls: /^\/(groups\/[^/]+\/transitiveMembers|users\/[^/]+\/checkMemberGroups$)/,
  },
  install: {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    given: 'entra',
    isOptional: true,
    calls: /^\/users\/[^/]+\/teamwork\/installedApps/,
  },
  catalogue: { name: 'AppCatalog.Read.All', given: 'entra', isOptional: true, calls: /^\/appCatalogs\/teamsApps/ },
  people: { name: 'User.Read.All', given: 'entra', isOptional: false, calls: /^\/users\/[^/]+$/ },
} as const satisfies Record<string, GraphPermission>;

export type PermissionId = keyof typeof permissions;

/** Calls that need no permission of their own: a subscription takes that of what it watches, a batch those of its parts. */
export const needsNone = /^\/(subscriptions|\$batch)\b/;
