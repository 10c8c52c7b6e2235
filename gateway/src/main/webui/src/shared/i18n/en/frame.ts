import type { SameTexts } from '../texts';
import type { frame as vi } from '../vi/frame';

export const frame: SameTexts<typeof vi> = {
  name: 'Ưu Tú',
  skip: 'Skip to the main content',
  navigation: 'Navigation',
  account: 'Unit and role',
  switchLanguage: 'Tiếng Việt',
  more: 'More',
  briefly: { referrals: 'Referrals' },
  signIn: 'Sign in',
  signOut: 'Sign out',
  signOutFailed: 'Signing out did not work. Please try again.',
  signInFailed: 'Signing in did not work. Please try again.',
  welcome: {
    title: 'Outstanding Union members, introduced to the Party',
    lead: 'From the branch to the province: refer, follow until admission, and see every level’s results against its targets.',
  },
  noUnit: {
    title: 'You have no assignment',
    text: 'The account {{subject}} has no role in any unit at present: none was given yet, or the last one has ended.',
    ask: 'Ask the organisation board of the unit above yours to assign you, then press “Look again”.',
    administrator: 'As an administrator you can assign yourself or others to any unit.',
    give: 'Give an assignment',
    given: 'The assignment is given.',
    again: 'Look again',
  },
  sessionEnd: {
    title: 'Your session has ended',
    text: 'Sign in again to go on. You will come back to this page.',
    unsaved: 'Sign in again in a new tab, then come back to this one. What you have entered stays.',
    action: 'Sign in again',
  },
  connection: {
    lost: 'The connection to the server is lost. Trying again…',
    retry: 'Try now',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be old or mistyped.',
    home: 'To the page of my unit',
  },
  broken: {
    title: 'This page has failed',
    text: 'Reload the page. If it stays, tell your administrator.',
    reload: 'Reload the page',
  },
};
