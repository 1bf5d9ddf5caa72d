import { CellRange } from '../model/cell-range';
import { Comment } from '../model/comment';
import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedBoolean, checkedString } from './checked';
import { rangeObject, readRange } from './range-object';

/** The comments of a sheet, or of all sheets. */
class CommentsOf {
  constructor(readonly owner: Workbook | Worksheet) {}

  get sheet(): Worksheet {
    return this.owner instanceof Workbook ? this.owner.activeSheet : this.owner;
  }

  get comments(): Comment[] {
    const { owner } = this;
    return owner instanceof Workbook
      ? owner.sheets.flatMap(({ comments }) => comments)
      : owner.comments;
  }
}

export const commentsOf = (owner: Workbook | Worksheet): ExcelObject =>
  excelObject('CommentCollection', new CommentsOf(owner));

export const commentCollection = defineClass('CommentCollection', CommentsOf, {
  items: ({ comments }) => comments.map((one) => excelObject('Comment', one)),
  object: {
    add: (target, args) => {
      const { sheet, area } =
        args.optionalTarget(0, CellRange) ?? readRange(target.sheet, args.string(0), args.location);
      if (area.top !== area.bottom || area.left !== area.right)
        throw invalidArgument(args.location, 'A comment belongs to one cell.');
      if (sheet.comments.some((one) => one.area.top === area.top && one.area.left === area.left))
        throw itemAlreadyExists(args.location);
      const comment = new Comment(sheet, sheet.book.newId(), area, args.string(1));
      sheet.comments.push(comment);
      return excelObject('Comment', comment);
    },
    getItemByCell: (target, args) => {
      const { sheet, area } =
        args.optionalTarget(0, CellRange) ?? readRange(target.sheet, args.string(0), args.location);
      const found = sheet.comments.find(
        (one) => one.area.top === area.top && one.area.left === area.left,
      );
      if (!found) throw itemNotFound(args.location);
      return excelObject('Comment', found);
    },
  },
});

export const comment = defineClass('Comment', Comment, {
  get: {
    id: ({ id }) => id,
    content: ({ content }) => content,
    authorName: ({ authorName }) => authorName,
    resolved: ({ resolved }) => resolved,
  },
  set: {
    content: (target, value) => {
      target.content = checkedString(value, 'Comment.content');
    },
    resolved: (target, value) => {
      target.resolved = checkedBoolean(value, 'Comment.resolved');
    },
  },
  object: { getLocation: ({ sheet, area }) => rangeObject(sheet, area) },
  call: {
    delete: (target) => {
      target.sheet.comments = target.sheet.comments.filter((one) => one !== target);
    },
  },
});
