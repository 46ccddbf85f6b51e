// Who may do what after the entries so far: credentials, seats and terms. A record and a proof are walked with the
// same rules (sections 3, 4, 5 and 8); a proof only sees fewer entries.
import { demand, fromBase64 } from './canonical.mjs';
import { CREDENTIAL, GENESIS, TERM } from './acts.mjs';
import { RECEIPT, encode, identifier, misfit, statement } from './crypto.mjs';
import { keeperSigned, readNote, witnessSigned } from './note.mjs';
import { millis } from './parts.mjs';
import { modeOf } from './shapes.mjs';

const UNIX = millis('1970-01-01T00:00:00Z'); // where cosignatures count from

export class Chain {
  // By identifier: {id, holder, office, member, person, key, bound, from, until, revoked, entry, founder, witness}.
  // Times are in milliseconds; `entry` bound it; `founder` is the number of a seat, `witness` whether it has one.
  credentials = new Map();
  terms = []; // {keeper, from, ended}: from which entry on, and when the act was received that ended it

  get keeper() {
    return this.terms.at(-1).keeper;
  }

  /**
   * Takes one entry in: what is asked of it wherever it stands. Changes the state at once and throws a Fault; what
   * takes time is left to the promises that are returned, each of what is wrong, if anything. `follow` is called
   * where the record's other own acts are due.
   */
  entry({ leaf, act, payloadType, message, header, ids }, seq, follow = () => {}) {
    const received = millis(leaf.received.at);
    const recorded = millis(leaf.recorded);
    const { body } = header;
    const opens = header.act === TERM;
    const checks = [];

    demand((header.act === GENESIS) === (seq === 0), seq === 0 ? 'not a genesis' : 'a second genesis');
    if (seq === 0) this.found(act, header, received, payloadType, ids);
    demand(leaf.seq === seq, `seq is not ${seq}`);
    demand(payloadType === this.payloadType, 'the payload type is not that of the genesis');
    demand(seq === 0 || header.pact === this.pact, 'an act of another pact');

    demand(header.seen.size <= seq, 'the author cannot have seen so many entries');
    demand(!opens || header.seen.size === seq, 'a term begins elsewhere than its signers saw the log end');
    demand(!('good_until' in header) || received <= millis(header.good_until), 'received after good_until');
    demand(!('known' in header) || millis(header.known) <= received, 'published after it was received');
    demand(!('happened' in header) || millis(header.happened.to) <= received, 'happened after it was received');
    demand(recorded >= received, 'recorded before it was received');
    demand(seq === 0 || recorded >= this.recorded, 'recorded before the entry before');
    this.recorded = recorded;

    const { signatures } = leaf.envelope;
    const signers = seq === 0 ? body.founders : opens ? body.signers : [header.by];
    demand(signers[0] === header.by, 'the first to sign is not the author');
    demand(signatures.length === signers.length, 'not as many signatures as there must be');
    signers.forEach((signer, i) => {
      demand(signatures[i].keyid === signer, 'a signature of somebody else');
      checks.push(misfit(this.holding(signer, received), signatures[i].sig, message));
    });

    if (opens) this.open(header, seq, received, ids, checks);
    demand(leaf.term === this.terms.length, 'not the term that it is');
    const { at, node, sig } = leaf.received;
    const receiver = this.holding(node, received);
    demand(opens ? node === this.keeper : this.mayReceive(receiver, received), 'received by one who may not receive it');
    checks.push(misfit(receiver, sig, statement(RECEIPT, { act, at, node, pact: this.pact })));

    if (header.act === CREDENTIAL) this.bind(header, seq, received, ids[0]);
    follow(received);
    return checks;
  }

  found(act, header, received, payloadType, ids) {
    this.pact = act; // the genesis carries no `pact`; it is the pact
    this.payloadType = payloadType;
    this.mode = modeOf(payloadType);
    const { mode, credentials, founders, keeper, witnesses = [], quorum = 0 } = header.body;
    this.quorum = quorum;
    this.witnessed = witnesses.length > 0;
    demand(mode === this.mode, 'the mode is not that of the payload type');
    credentials.forEach((credential, i) => this.admit(credential, ids[i], 0, received));
    founders.forEach((id, seat) => (this.holding(id, received).founder = seat));
    for (const id of witnesses) this.holding(id, received).witness = true;
    this.terms.push({ keeper: this.mayKeep(keeper, received).id, from: 0, ended: Infinity });
  }

  /** An act that opens the next term; the state is as it was before it. */
  open({ body, seen }, seq, received, ids, checks) {
    const { term, ground, signers, checkpoint, credential, keeper } = body;
    demand(term === this.terms.length + 1, 'not the next term');
    if (ground === 'handover') {
      demand(signers.length === 1 && signers[0] === this.keeper, 'handed over by somebody else than the keeper');
      demand(checkpoint === undefined, 'a handover with a checkpoint');
    } else {
      const seats = new Set(signers.map((signer) => this.credentials.get(signer).founder));
      demand(!seats.has(undefined) && seats.size === signers.length, 'signed by others than the holders of founders’ seats');
      demand(this.quorum > 0 && seats.size >= this.quorum, 'fewer founders than the quorum, or there is none');
      demand(checkpoint !== undefined || !this.witnessed, 'a takeover without a checkpoint');
      if (checkpoint !== undefined) {
        const note = readNote(encode(checkpoint));
        demand(note.size === seen.size && identifier(note.root) === seen.root, 'the checkpoint is of another head');
        demand(note.cosignatures.length > 0 === this.witnessed, 'cosigned by nobody, or where nobody can');
        checks.push(...this.signed(note));
      }
    }
    if (credential !== undefined) {
      demand(ids[0] === keeper, 'binds somebody else than the new keeper');
      this.admit(credential, ids[0], seq, received);
    }
    demand(keeper !== this.keeper, 'the keeper follows himself');
    this.terms.at(-1).ended = received;
    this.terms.push({ keeper: this.mayKeep(keeper, received).id, from: seq, ended: Infinity });
  }

  /** Binds a credential, which sits where the signer sits if it is his own. */
  bind({ by, body }, seq, received, id) {
    const bound = this.admit(body, id, seq, received);
    const signer = this.credentials.get(by);
    if (['holder', 'office', 'member', 'person'].every((name) => bound[name] === signer[name])) {
      bound.founder = signer.founder;
      bound.witness = signer.witness;
    }
  }

  admit(credential, id, entry, bound) {
    demand(!this.credentials.has(id), 'a credential is bound again');
    const { holder, office, member, person, key, from, until } = credential;
    const admitted = {
      id, holder, office, member, person, entry, bound,
      key: fromBase64(key),
      from: millis(from),
      until: until === undefined ? Infinity : millis(until),
      revoked: Infinity,
      founder: undefined,
      witness: false,
    };
    this.credentials.set(id, admitted);
    return admitted;
  }

  /** The credential, if it holds at that time; throws otherwise. */
  holding(id, time) {
    const credential = this.credentials.get(id);
    demand(credential, 'a credential that is not known');
    const { bound, from, until, revoked } = credential;
    demand(bound <= time && from <= time && time < until && time < revoked, 'a credential that did not hold');
    return credential;
  }

  mayKeep(id, time) {
    const credential = this.holding(id, time);
    demand(credential.holder === 'node' || credential.holder === 'service', 'the keeper is neither a node nor a service');
    return credential;
  }

  /** Whether it was a node's, or a keeper's before the act was received that ended his term. */
  mayReceive({ id, holder }, time) {
    return holder === 'node' || this.terms.some(({ keeper, ended }) => keeper === id && time < ended);
  }

  /** What is asked of the signatures of a checkpoint: the keeper's fits, and the others are witnesses'. */
  signed(note) {
    demand(note.pact === this.pact, 'the checkpoint is of another pact');
    const keeper = this.credentials.get(this.keeper);
    const checks = [keeperSigned(note, note.signature, keeper).then((fits) => !fits && "the keeper's signature does not fit")];
    for (const cosignature of note.cosignatures) {
      const witness = this.credentials.get(cosignature.witness);
      demand(witness?.witness, 'cosigned by one who is no witness');
      // A revocation needs no look at the clock here: it has taken the seat.
      const at = cosignature.at * 1000 + UNIX;
      demand(witness.from <= at && at < witness.until, 'cosigned with a credential that did not hold');
      checks.push(witnessSigned(note, cosignature, witness).then((fits) => !fits && 'a cosignature does not fit'));
    }
    return checks;
  }
}
