// Documents found and weighed for a request: the cases with what each document was answered, or one document to be weighed and masked.

import { disclosurePage, weighedPage } from '../../src/core/views/disclosure-view';
import { NothingHere } from '../parts/NothingHere';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { Desk } from './disclosure/Desk';
import { Weigh } from './disclosure/Weigh';

interface DisclosureProps {
  /** The request's matter. */
  readonly id: string;
  /** The document the address names; absent: all of them. */
  readonly document?: string;
}

/** For those who may not read it the same page as for one that is not there. */
export const Disclosure = ({ id, document }: DisclosureProps) =>
  document === undefined ? <All id={id} /> : <One key={document} id={id} document={document} />;

function All({ id }: { readonly id: string }) {
  const found = useAnswer(`/api/matters/${encodeURIComponent(id)}/found`, disclosurePage);
  if (found.state === 'waiting') return <Waiting />;
  if (found.state === 'failed') return found.code === 'noSuchCase' ? <NothingHere /> : <Failed {...found} />;
  return <Desk page={found.value} again={found.again} />;
}

function One({ id, document }: { readonly id: string; readonly document: string }) {
  const address = `/api/matters/${encodeURIComponent(id)}/found/${encodeURIComponent(document)}`;
  const weighed = useAnswer(address, weighedPage);
  if (weighed.state === 'waiting') return <Waiting />;
  if (weighed.state === 'failed') return weighed.code === 'noSuchCase' ? <NothingHere /> : <Failed {...weighed} />;
  return <Weigh id={id} document={document} address={address} page={weighed.value} />;
}
