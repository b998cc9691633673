'use client';

import { useRef } from 'react';
import type { ModelSpec } from '@/lib/models/spec';
import type { ModelChoice } from '../../create/model-switcher';
import { BracesAreChoices } from '../../schema-form/braces-are-choices';
import { SchemaForm } from '../../schema-form/schema-form';
import type { Balance } from '../../shell/balance';
import type { CompareActions } from '../actions';
import { BuilderNotice } from './builder-notice';
import { ModelToggles } from './model-toggles';
import { SettingsFields } from './settings-fields';
import type { BuilderStart } from './start';
import { useBuilder } from './use-builder';
import { type Press, VaryPane } from './vary-pane';

/** The page of a new comparison: models, the settings they have together, and what varies. */
export function Builder({
  specs,
  models,
  start,
  balance,
  startComparison,
}: {
  /** Every model there is. */
  specs: readonly [ModelSpec, ...ModelSpec[]];
  /** What one needs to know before choosing among them. */
  models: readonly ModelChoice[];
  start: BuilderStart;
  balance: Balance;
  startComparison: CompareActions['startComparison'];
}) {
  const builder = useBuilder(specs, start);
  const press = useRef<Press>(null);
  const chosen = builder.whole.models;

  function toggle(slug: string) {
    const spec = specs.find((candidate) => candidate.slug === slug);
    if (spec) builder.toggle(spec);
  }
  const fields = (
    <>
      <h1 className="text-xl font-medium tracking-tight">New comparison</h1>
      {builder.begun ? (
        <BuilderNotice
          begun={builder.begun}
          earlier={builder.earlier !== undefined}
          onSwap={builder.swap}
          onHide={builder.hideNotice}
        />
      ) : null}
      <ModelToggles models={models} chosen={chosen} onToggle={toggle} />
      <SettingsFields models={chosen} active={builder.active} />
    </>
  );
  return (
    <BracesAreChoices value={false}>
      <SchemaForm
        spec={builder.active.spec}
        form={builder.form}
        onGenerate={async () => press.current?.()}
        fields={fields}
        className="pb-36 lg:grid lg:grid-cols-[minmax(0,1fr)_26rem] lg:pb-0 [&>:first-child]:px-4 [&>:first-child]:py-6 sm:[&>:first-child]:px-6"
      >
        <div className="border-line max-lg:border-t lg:sticky lg:top-[calc(3.5rem+1px)] lg:flex lg:h-[calc(100dvh-3.5rem-1px)] lg:flex-col lg:border-l">
          <VaryPane builder={builder} press={press} balance={balance} startComparison={startComparison} />
        </div>
      </SchemaForm>
    </BracesAreChoices>
  );
}
