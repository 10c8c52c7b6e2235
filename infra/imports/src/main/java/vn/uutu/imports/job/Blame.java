package vn.uutu.imports.job;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.UnexpectedRollbackException;
import vn.uutu.imports.RowRefused;
import vn.uutu.imports.column.Wording;

/// Who is at fault when a handler throws: the row, the infrastructure, or we.
enum Blame {
    ROW,
    INFRASTRUCTURE,
    US;

    private static final Wording CONFLICT = new Wording(
            "Dữ liệu của dòng này mâu thuẫn với dữ liệu đã có.", "This row contradicts data that is there already.");
    private static final Wording FAULT = new Wording(
            "Hệ thống gặp lỗi ở dòng này; lỗi đã được ghi lại, hãy báo quản trị viên.",
            "The system failed on this row; the fault has been recorded, please tell the administrator.");

    static Blame of(RuntimeException e) {
        return switch (e) {
            case RowRefused _, DataIntegrityViolationException _ -> ROW;
            case UnexpectedRollbackException _ -> US;
            case TransactionException _ -> INFRASTRUCTURE;
            case DataAccessException access when passes(access) -> INFRASTRUCTURE;
            default -> US;
        };
    }

    private static boolean passes(DataAccessException e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof NonTransientDataAccessResourceException;
    }

    static Wording expected(RuntimeException e) {
        return switch (e) {
            case RowRefused refused -> refused.expected();
            case DataIntegrityViolationException _ -> CONFLICT;
            default -> FAULT;
        };
    }
}
