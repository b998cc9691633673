import { useRouter } from 'next/navigation';
import { type RefObject, useImperativeHandle, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { tooMany } from '@/lib/comparison/cells';
import { formatUsd } from '@/lib/generation/money';
import { promptOf } from '@/lib/models/roles';
import { BalanceWarning, useOverBudget } from '../../create/balance-warning';
import { late } from '../../generation/late';
import type { Refusal } from '../../schema-form/schema-form';
import type { Balance } from '../../shell/balance';
import { Notice } from '../../ui/notice';
import type { CompareActions } from '../actions';
import { AxesEditor } from './axes-editor';
import { axisOptions } from './axis-options';
import { readPlan } from './build-plan';
import { readRefusal } from './refusal';
import { SumBar } from './sum-bar';
import { SumNotes } from './sum-notes';
import { TitleField } from './title-field';
import { useAskAbove } from './use-ask-above';
import type { useBuilder } from './use-builder';
import { useEstimate } from './use-estimate';
import { useStart } from './use-start';

const ConfirmDialog = late(async () => (await import('./confirm-dialog')).ConfirmDialog, {
  onMissing: ({ question }) => question.answer(false),
});

/** What a press of Compare does once the form's own checks have passed. */
export type Press = () => Promise<Refusal | undefined>;

/** The axes and the sum; it follows every change of the form, which the fields then need not. */
export function VaryPane({
  builder,
  press,
  balance,
  startComparison,
}: {
  builder: ReturnType<typeof useBuilder>;
  press: RefObject<Press | null>;
  balance: Balance;
  startComparison: CompareActions['startComparison'];
}) {
  const { form, whole, axes } = builder;
  const router = useRouter();
  const groups = useMemo(() => axisOptions(whole), [whole]);
  const { axes: reads, plan } = readPlan(whole, useWatch({ control: form.control }), axes);
  const tooLarge = plan && tooMany(plan);
  const { estimate, problem, current, again } = useEstimate(tooLarge === undefined ? plan : undefined);
  const refusal = tooLarge ?? problem;
  const overBudget = useOverBudget(balance, estimate?.usd ?? 0);
  const [pressed, setPressed] = useState(false);
  const askAbove = useAskAbove();
  const start = useStart(startComparison, {
    onStarted(id) {
      builder.renew();
      router.push(`/compare/${id}`);
    },
    onRefused: again,
    read: (error) => readRefusal(whole, builder.active.spec, error),
  });

  useImperativeHandle(press, () => async () => {
    const wrong = reads.findIndex((read) => !read.ok);
    setPressed(wrong !== -1);
    if (!plan) {
      const read = reads[wrong];
      if (read && !read.ok) focusAxis(axes[wrong]?.id, read.error.at);
      return undefined;
    }
    if (tooLarge !== undefined) return undefined;
    return start.press({ plan, title: builder.title, shown: estimate, current, limit: askAbove.limit });
  });

  return (
    <>
      <div className="space-y-6 px-4 pt-6 pb-4 sm:px-6 lg:min-h-0 lg:flex-1 lg:overflow-y-auto lg:px-5 lg:pt-4">
        <AxesEditor
          axes={axes}
          reads={reads}
          groups={groups}
          models={whole.models.length}
          pressed={pressed}
          onChange={builder.setAxes}
        />
      </div>
      <div className="space-y-3 px-4 pb-3 sm:px-6 lg:border-t lg:border-line lg:px-5 lg:pt-3">
        <TitleField
          title={builder.title}
          otherwise={(plan && promptOf(whole.models[0], plan.models[0]).trim()) || whole.models[0].name}
          problem={start.titleProblem}
          onChange={(title) => {
            builder.setTitle(title);
            start.forgetTitle();
          }}
        />
        <SumNotes estimate={estimate} askAbove={askAbove} />
      </div>
      <div className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6 lg:static lg:border-t-0 lg:px-5 lg:pt-0">
        {start.problem !== undefined && start.problem !== refusal ? (
          <div className="mb-2">
            <Notice tone="danger">{start.problem}</Notice>
          </div>
        ) : (
          <BalanceWarning initial={balance} estimateUsd={estimate?.usd ?? 0} />
        )}
        <SumBar
          plan={plan}
          estimate={estimate}
          refusal={refusal}
          current={current}
          provider={balance.provider}
          overBudget={overBudget}
          busy={start.busy}
        />
      </div>
      {start.question ? (
        <ConfirmDialog
          question={start.question}
          limit={formatUsd(askAbove.limit)}
          provider={balance.provider}
        />
      ) : null}
    </>
  );
}

const focusAxis = (id: string | undefined, at: string) =>
  document.querySelector<HTMLElement>(`[data-axis="${id}"] [data-axis-at="${at}"]`)?.focus();
