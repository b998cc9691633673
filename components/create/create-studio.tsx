'use client';

import { clsx } from 'clsx';
import { ArrowDown } from 'lucide-react';
import Link from 'next/link';
import { lazy, Suspense, useId } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { paramByRole } from '@/lib/models/roles';
import { type ModelSpec, paramKeys } from '@/lib/models/spec';
import { ReadSettingsButton } from '../drop/read-settings-button';
import type { GenerationActions } from '../generation/actions';
import { lateDialog } from '../generation/late';
import type { PresetActions } from '../history/presets/actions';
import { PresetsButton } from '../history/presets/presets-button';
import { SchemaForm } from '../schema-form/schema-form';
import { useSchemaForm } from '../schema-form/use-schema-form';
import type { Balance } from '../shell/balance';
import { buttonClass } from '../ui/button';
import { Notice } from '../ui/notice';
import { BalanceWarning, useOverBudget } from './balance-warning';
import { estimateText, type Forecast } from './estimate';
import { GenerateButton } from './generate-button';
import { type ModelChoice, ModelSwitcher } from './model-switcher';
import { Results } from './results';
import { ResultsLink } from './results-link';
import { RunCount } from './run-count';
import type { Start } from './start';
import { useDraft } from './use-draft';
import { type GenerateAction, useRun } from './use-run';
import { useRunSize } from './use-run-size';

// Only some visits begin with something to explain.
const StartNoticeBox = lazy(async () => ({ default: (await import('./start-notice')).StartNoticeBox }));

const DuplicateDialog = lateDialog(
  async () => (await import('../reproduction/duplicate-dialog')).DuplicateDialog,
);

// On a phone the results are a long way down.
const toResults = clsx(buttonClass('quiet', 'icon'), 'size-11 group-has-data-news/bar:hidden lg:hidden');

interface CreateStudioProps {
  spec: ModelSpec;
  models: readonly ModelChoice[];
  start: Start;
  forecast: Forecast;
  balance: Balance;
  initial: readonly GenerationView[];
  generate: GenerateAction;
  actions: GenerationActions;
  presets: PresetActions;
}

/** The Create page: the model's form and what comes of it. */
export function CreateStudio(props: CreateStudioProps) {
  const { spec, forecast, balance } = props;
  const form = useSchemaForm(spec);
  const draft = useDraft(spec, props.start, form);
  const run = useRun(spec, props.generate);
  const size = useRunSize(spec, form, draft.count);
  const overBudget = useOverBudget(balance, size.pictures * forecast.usd);
  const headingId = useId();

  function takeExample(prompt: string) {
    const param = paramByRole(spec, 'prompt');
    const [key] = param ? paramKeys(param) : [];
    if (key === undefined) return;
    form.setValue(key, prompt, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    form.setFocus(key);
  }
  return (
    <div className="lg:grid lg:grid-cols-[26.5rem_minmax(0,1fr)]">
      <section
        aria-labelledby={headingId}
        className="border-line lg:sticky lg:top-[calc(3.5rem+1px)] lg:h-[calc(100dvh-3.5rem-1px)] lg:scroll-pt-4 lg:scroll-pb-40 lg:overflow-y-auto lg:border-r"
      >
        <div className="space-y-5 px-4 pt-4 sm:px-5">
          <h1 id={headingId} className="sr-only">
            Create with {spec.name}
          </h1>
          <ModelSwitcher models={props.models} current={spec.slug} onLeave={draft.leave} />
          <p className="text-xs text-pretty text-muted">
            {spec.description}{' '}
            <Link
              href={`/compare/new?models=${spec.slug}`}
              prefetch={false}
              onClick={draft.leave}
              className="inline-block min-h-6 text-ink underline underline-offset-4 hover:text-accent"
            >
              Compare models
            </Link>
          </p>
          <div className="flex flex-wrap justify-between gap-x-2">
            <ReadSettingsButton />
            <PresetsButton spec={spec} form={form} actions={props.presets} />
          </div>
          {draft.notice ? (
            <Suspense>
              <StartNoticeBox
                spec={spec}
                notice={draft.notice}
                earlier={draft.earlier}
                onSwap={draft.swap}
                onHide={draft.hideNotice}
                onDiscard={draft.discardEarlier}
              />
            </Suspense>
          ) : null}
        </div>
        <div className="px-4 pt-5 sm:px-5">
          <SchemaForm
            spec={spec}
            form={form}
            onGenerate={async (params) => size.refusal ?? run.start(params, draft.count, size.pictures)}
          >
            <div className="mt-6 border-line bg-paper lg:sticky lg:bottom-0 lg:-mx-5 lg:border-t lg:px-5 lg:py-3">
              <RunCount spec={spec} form={form} count={draft.count} onChange={draft.setCount} />
              <div className="group/bar fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:static lg:mt-3 lg:border-t-0 lg:p-0">
                <ResultsLink target="results" initial={props.initial} />
                {run.problem ? (
                  <div className="mb-2">
                    <Notice tone="danger">{run.problem}</Notice>
                  </div>
                ) : (
                  <BalanceWarning initial={balance} estimateUsd={size.pictures * forecast.usd} />
                )}
                <div className="flex gap-2">
                  <GenerateButton
                    count={size.pictures}
                    varied={size.varied}
                    estimate={
                      size.refusal
                        ? 'too many'
                        : overBudget
                          ? 'over budget'
                          : estimateText(forecast, size.pictures, balance.provider)
                    }
                    busy={run.busy}
                  />
                  <a href="#results" aria-label="Go to the results" className={toResults}>
                    <ArrowDown aria-hidden className="size-4" />
                  </a>
                </div>
              </div>
            </div>
          </SchemaForm>
        </div>
      </section>
      <section
        id="results"
        aria-label="Results"
        tabIndex={-1}
        className="scroll-mt-14 px-4 outline-none pt-6 pb-28 sm:px-5 lg:pt-4 lg:pb-10"
      >
        <Results initial={props.initial} actions={props.actions} onExample={takeExample} />
      </section>
      {run.duplicate ? (
        <DuplicateDialog
          ids={run.duplicate.ids}
          count={run.duplicate.pictures}
          cost={estimateText(forecast, run.duplicate.pictures, balance.provider)}
          onAgain={() => {
            const { params, count, pictures } = run.duplicate ?? {};
            if (params && count && pictures) void run.start(params, count, pictures, true);
          }}
          onClose={run.forgetDuplicate}
        />
      ) : null}
    </div>
  );
}
