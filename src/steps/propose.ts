/** All that is done for a head that is judged by a base's policy: what it proposes, and how that would turn the verdict. Loaded only with a base. */
import type { Proposal } from "../model/proposal.ts";
import { withTurns, type Judged } from "./beside.ts";
import { evidenceChanges, type EvidenceReader } from "./evidence-changes.ts";
import type { VersionReader } from "./exclusions.ts";
import { proposalRemarks, readProposal, type ProposalRequest } from "./proposal.ts";

export interface Proposed {
  readonly proposal: Proposal;
  /** What it is worth besides findings. */
  readonly remarks: readonly string[];
}

/** Reads what the head proposes, and judges by it beside the verdict. */
export async function propose(reader: VersionReader & EvidenceReader, judged: Judged, request: ProposalRequest): Promise<Proposed> {
  const read = await readProposal(reader, request);
  const proposal = { ...withTurns(judged, read), ...await evidenceChanges(reader, judged, request) };
  return { proposal, remarks: proposalRemarks(proposal) };
}
