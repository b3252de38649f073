import { endContrast, endHalf, meetHalf } from './contrast';
import { course, felt, none, reproach, request } from './course';
import { denial, endDenial, isQuestionTag } from './denial';
import { another, ask, copy } from './feelings';
import { endNaming, endWork } from './naming';

/** Ends a clause, at a comma or not. */
export function endClause(comma: boolean): void {
  if (endDenial()) {
    if (!comma && course.at - course.clause > 1 && isQuestionTag(course.at)) course.asking = true;
    else {
      meetHalf(denial.weight, felt, course.sentence);
      copy(another(felt), denial);
    }
  }
  course.clauseFelt = felt.length;
  course.reliefAt = none;
  course.clause = course.at;
  course.forceAt = none;
  course.doneAt = none;
  endWork();
  course.whenAt = none;
  endHalf();
}

/** Ends a sentence, at a question mark or not. */
export function endSentence(question: boolean): void {
  if (reproach.entry === 0 && (question || course.asking)) {
    if (course.asking) course.asksFacts = true;
    ask(felt, course.sentence, course.asking);
  }
  if (reproach.entry !== 0) copy(another(felt), reproach);
  else if (!question && request.entry !== 0) copy(another(felt), request);
  reproach.entry = 0;
  request.entry = 0;
  course.sentence = felt.length;
  endContrast();
  endNaming();
  course.asking = false;
}
