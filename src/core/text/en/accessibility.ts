// English texts of the accessibility statement.

import type { accessibility as sv } from '../sv/accessibility';

export const accessibility: Readonly<Record<keyof typeof sv, string>> = {
  'public.access.title': 'Accessibility statement',
  'public.access.link': 'About accessibility on these pages',
  'public.access.who':
    '{name} is behind this service. We want everybody to be able to use it. Here you read how it follows the Swedish act on accessibility of digital public services, what does not work and how to tell us.',
  'public.access.how.head': 'How accessible is the service?',
  'public.access.how':
    'The service is partially compliant with the act (2018:1937) on accessibility of digital public services. What is not, and what nobody has tried, stands under Known shortcomings.',
  'public.access.met.head': 'This has been tried',
  'public.access.met.axe':
    'The public pages, the page providers answer on, the tab in Teams and the pane in Outlook give no remarks in the automatic tool axe, with the rules of WCAG level A and AA.',
  'public.access.met.keys':
    'The keyboard is enough in what is tried: taking and answering tasks, finding a case, handing over a summary about a contract, handing over a mail, answering as a provider and reading the public pages.',
  'public.access.met.zoom':
    'The pages that are tried can be read at a width of 320 pixels, as at 400 per cent, without scrolling sideways.',
  'public.access.met.contrast': 'The tab has light, dark and high contrast, and follows what is chosen in Teams.',
  'public.access.met.papers': 'Papers the service makes are tagged PDF files (PDF/A-2a) with their language given.',
  'public.access.failing.head': 'Known shortcomings',
  'public.access.failing.nobodyTried':
    'No person with a disability has tried the service, and it has not been tried with screen readers or voice control. Automatic tests find only some of the faults there are.',
  'public.access.failing.received':
    'Mails, pictures and files that others have sent are shown as they came. They may lack texts for pictures, headings and tags.',
  'public.access.failing.around':
    'Teams, Outlook and the cards in the chat are drawn by programs of Microsoft. How accessible those are is not decided by this service.',
  'public.access.failing.forms':
    'The pages for the public are in Swedish and English, but not in easy Swedish, in sign language or read aloud.',
  'public.access.tested.head': 'How we have tried it',
  'public.access.tested':
    'Those who make the program try it with automatic tests in the browser Chromium each time it is changed. Nobody outside has reviewed it for them.',
  'public.access.reviewed': 'A review of our own was made {day} by {by}.',
  'public.access.notReviewed': '{name} has not made a review of its own yet.',
  'public.access.tell.head': 'Tell us if something does not work',
  'public.access.tell':
    'Ring {phone} or write to {mail}. Say which page it is about and what does not work. If you need the content in another way, read aloud or in a letter for instance, we see to it.',
  'public.access.tell.post': 'Letter: {name}, {address}.',
  'public.access.supervisor.head': 'If you are not satisfied with our answer',
  'public.access.supervisor':
    'You can report shortcomings in accessibility to the supervisory authority (section 18 of the act): {name}.',
};
