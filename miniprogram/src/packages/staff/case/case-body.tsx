import { BeforeAfter } from '@/components/case/before-after';
import { Track } from '@/components/case/track';
import { Card } from '@/components/card/card';
import type { ReportView } from '@/services/wire';
import { AssignmentsCard } from './assignments-card';
import { CaseHead } from './case-head';
import { CasePhotos } from './case-photos';
import { ContactCard } from './contact-card';
import { HazardCard } from './hazard-card';
import { NotesCard } from './notes-card';
import { OutcomeCard } from './outcome-card';

/** Everything about a case, the most urgent first. */
export const CaseBody = ({ report, onChanged }: { report: ReportView; onChanged: () => void }) => (
  <>
    <CaseHead report={report} />
    {report.photos.some(({ purpose }) => purpose === 'after') && (
      <Card title="整改前后">
        <BeforeAfter photos={report.photos} />
      </Card>
    )}
    <OutcomeCard report={report} />
    <CasePhotos photos={report.photos} />
    <HazardCard report={report} />
    <AssignmentsCard assignments={report.assignments} />
    <Card title="办理过程">
      <Track entries={report.timeline} />
    </Card>
    <NotesCard id={report.id} />
    <ContactCard report={report} onChanged={onChanged} />
  </>
);
